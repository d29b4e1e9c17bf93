// What is typed into the search is folded by the rules by which the words of the pages were, see search.py.

(() => {
  const Its = globalThis.Stemmer;
  if (!Its) return;
  const { rules, end } = globalThis.coursekitFolding;
  const plain = (word) => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const replaced = (word, [ending, instead]) => word.replace(new RegExp(ending), instead);
  globalThis.Stemmer = class {
    #its = new Its();
    stemWord(word) {
      return this.#its.stemWord(rules.reduce(replaced, plain(word))).replace(new RegExp(end), "");
    }
  };
})();
