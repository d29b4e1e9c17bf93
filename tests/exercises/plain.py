"""A right answer to each item with programming, written with nothing that *First code* does not teach."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from coursekit.exercises.source_set import Item

ANSWERS = {
    "enough_firms": """
from math import ceil

def firms_needed(target, rho):
    if target ** 2 <= rho:
        return None
    return ceil((1 - rho) / (target ** 2 - rho))
""",
    "fewer_larger": """
new = districts[districts["geography"] == "new"]
all_of_them = new["districts"] * new[column]
before = all_of_them[new["year"] == 2001].sum()
after = all_of_them[new["year"] == 2011].sum()
change = (after / before - 1) * 100
""",
    "what_it_gains": """
def gain(partners, sanction, fine):
    if len(partners) == 0:
        return None
    return sanction * sum(partners) / len(partners) + fine - 1
""",
    "few_rows": """
rest = answers.sort_values("trust", ascending=False).iloc[dropped:]
difference = rest[rest["named"]]["trust"].mean() - rest[~rest["named"]]["trust"].mean()
""",
    "audits_of_a_contract": """
def audits(deliveries, price, good, bad):
    count = 0
    for delivery in deliveries:
        if bad / (good + bad) > price:
            count += 1
        good = good + delivery
        bad = bad + 1 - delivery
    return count
""",
    "how_far_apart": """
from numpy import log

others = states[~states["oil"]]
spread = log(others[year]).std(ddof=0)
""",
    "audits_paid": """
def audits_paid(deliveries, contract, stop):
    whole = deliveries // contract
    begun = deliveries - whole * contract
    each = contract
    if stop < each:
        each = stop
    if stop < begun:
        begun = stop
    return whole * each + begun
""",
    "counting_the_closed": """
def gini_all(sizes, closed):
    if sum(sizes) == 0:
        return 0
    n = len(sizes) + closed
    place = closed
    total = 0
    for size in sorted(sizes):
        place += 1
        total = total + (2 * place - n - 1) * size
    return total / (n * sum(sizes))
""",
    "places_and_people": """
many = sizes[sizes["size_class"] == upper]
few = sizes[sizes["size_class"] == lower]
each_many = many["jobs"].sum() / many["establishments"].sum()
each_few = few["jobs"].sum() / few["establishments"].sum()
times = each_many / each_few
""",
    "only_here": """
def lost_with(network, name):
    if network.get(name) is None:
        return []
    left = []
    for other in network:
        if other != name:
            left = left + network[other]
    lost = []
    for function in network[name]:
        if function not in left:
            if function not in lost:
                lost = lost + [function]
    return sorted(lost)
""",
    "one_level_only": """
offered = coverage[(coverage["national"] > 0) | (coverage["local"] > 0)]
alone = offered[(offered[level] > 0) & (offered[other] == 0)]
percent = len(alone) / len(offered) * 100
""",
    "right_for_whom": """
def opposite(institutions, interaction, cultures):
    total = 0
    for culture in cultures:
        total = total + institutions + interaction * culture
    if total == 0:
        return None
    count = 0
    for culture in cultures:
        if (institutions + interaction * culture) * total < 0:
            count += 1
    return count / len(cultures)
""",
    "what_ten_decide": """
speak = findings[(findings[one] != "silent") & (findings[other] != "silent")]
deciding = (speak[one] != speak[other]).mean() * 100
""",
}

CALLS = {
    **dict.fromkeys(("sqrt", "log", "exp", "ceil", "round"), "function"),
    **dict.fromkeys(("sum", "len", "max", "min", "sorted"), "list"),
    **dict.fromkeys(("mean", "std"), "mean"),
    **dict.fromkeys(("sort_values", "head", "iloc"), "sort"),
    "get": "dictionary",
}
"""What can be called, or stands after a dot, by the part that teaches it."""

SYNTAX = {
    ast.FunctionDef: "function",
    ast.Return: "function",
    ast.If: "if",
    ast.For: "loop",
    ast.AugAssign: "loop",
    ast.List: "list",
    ast.In: "list",
    ast.NotIn: "list",
    ast.Dict: "dictionary",
    ast.BitAnd: "filter",
    ast.BitOr: "filter",
    ast.Invert: "filter",
    ast.Is: "none",
    ast.FloorDiv: "cell",
}
"""What needs a part whatever it is about."""

ANYWHERE = (
    *(ast.Module, ast.Assign, ast.Expr, ast.Name, ast.Load, ast.Store, ast.arguments, ast.arg, ast.keyword),
    *(ast.BinOp, ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow, ast.UnaryOp, ast.USub, ast.alias),
)
"""What the first two parts teach, which everything needs."""


def answer(item: Item, drawn: Mapping) -> str:
    """The answer to an item, with what is drawn for a student written out, as the question names it."""
    code = ANSWERS[item.id]
    for name, value in drawn["inputs"].items() if item.kind == "table" else ():
        code = re.sub(rf"\b{name}\b", repr(value), code)
    return code


def parts(kind: str, code: str) -> set[str]:
    """The parts of *First code* that an answer to an item of a kind needs.

    Raises
    ------
    LookupError
        If it needs something that none teaches.
    """
    table, needed = kind == "table", set[str]()
    calls = {**CALLS, **dict.fromkeys(("sum", "len", "max"), "mean"), "log": "column"} if table else CALLS
    for node in ast.walk(ast.parse(code)):
        name = getattr(node, "attr", "") or getattr(getattr(node, "func", None), "id", "")
        if type(node) in SYNTAX:
            needed.add(SYNTAX[type(node)])
        elif isinstance(node, ast.ImportFrom):
            needed.add({"math": "function", "numpy": "column"}[node.module])
        elif isinstance(node, ast.Attribute) or (isinstance(node, ast.Call) and name):
            if name not in calls:
                raise LookupError(name)
            needed.add(calls[name])
        elif isinstance(node, ast.Compare):
            needed.add("filter" if table else "if")
        elif isinstance(node, ast.Constant):
            needed |= {"none"} if node.value is None else set()
        elif isinstance(node, ast.Subscript):
            needed.add(
                "column" if table else "list" if isinstance(node.slice, ast.Constant) else "dictionary"
            )
        elif not isinstance(node, (*ANYWHERE, ast.cmpop, ast.Call, ast.Slice)):
            raise LookupError(type(node).__name__)
    return needed | ({"list"} if "loop" in needed else set())
