"""From sources to pages: lessons, glossary, bibliography, guide, cards, openings of labs, the site."""
