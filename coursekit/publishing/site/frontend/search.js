// What is typed into the search is folded as the words of the pages were, see search.py.

(() => {
  const Its = globalThis.Stemmer;
  if (!Its || document.documentElement.lang !== "es") return;
  const folded = (word) => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/(?<=..[cdlnrs])(es)+$/, "").replace(/z$/, "c").replace(/([csx]i)on$/, "$1ón");
  globalThis.Stemmer = class {
    #its = new Its();
    stemWord(word) {
      return this.#its.stemWord(folded(word)).replace(/(?<=...)[aeo]s?$/, "");
    }
  };
})();
