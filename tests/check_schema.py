#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks JSON documents against a JSON Schema; needs Python's standard library alone.

usage: check_schema.py SCHEMA [FILE...]      (without FILE: one document on standard input)

Knows the part of draft 2020-12 that feed-json.schema.json uses. A keyword that it does not know is an
error, so that no rule goes unchecked. `null` is refused wherever the schema does not name it.
Exit status: 0 where all documents conform, 1 where one does not, 2 for a schema or file that cannot be read.
"""
import json
import re
import sys

ANNOTATIONS = {"$schema", "$comment", "$defs", "title", "description"}


def equal(a, b):
    return type(a) is type(b) and a == b


def is_type(value, name):
    if name == "boolean":
        return isinstance(value, bool)
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, {"object": dict, "array": list, "string": str, "null": type(None)}[name])


class Checker:
    """One schema; `check` gives what is wrong with a value, as lines of 'where: what'."""

    def __init__(self, root):
        self.root = root
        self.patterns = {}

    def resolve(self, reference):
        schema = self.root
        for part in reference.removeprefix("#/").split("/"):
            schema = schema[part]
        return schema

    def matches(self, pattern, value):
        if pattern not in self.patterns:
            self.patterns[pattern] = re.compile(pattern.replace("$", r"\Z") if pattern.endswith("$") else pattern)
        return self.patterns[pattern].search(value)

    def check(self, value, schema, where="$"):
        # A stack of its own: elements of feeds may nest deeper than Python calls.
        faults, todo = [], [(value, schema, where)]
        while todo:
            value, schema, where = todo.pop()
            if value is None:
                faults.append(f"{where}: null")
                continue
            for keyword, rule in schema.items():
                fault = self.apply(keyword, rule, value, schema, where, todo)
                if fault:
                    faults.append(f"{where}: {fault}")
        return faults

    def apply(self, keyword, rule, value, schema, where, todo):
        if keyword in ANNOTATIONS:
            return None
        method = getattr(self, "rule_" + keyword.lstrip("$"), None)
        if method is None:
            raise SystemExit(f"check_schema: the keyword {keyword} is not known")
        return method(rule, value, where, todo)

    def rule_ref(self, rule, value, where, todo):
        todo.append((value, self.resolve(rule), where))

    def rule_type(self, rule, value, where, todo):
        if not is_type(value, rule):
            return f"is no {rule}"
        if rule == "string":
            try:
                value.encode("utf-8")
            except UnicodeEncodeError:
                return "holds a surrogate"
        return None

    def rule_enum(self, rule, value, where, todo):
        return None if any(equal(value, one) for one in rule) else f"{value!r} is none of {rule}"

    def rule_pattern(self, rule, value, where, todo):
        return f"{value!r} does not match {rule}" if isinstance(value, str) and not self.matches(rule, value) else None

    def rule_minLength(self, rule, value, where, todo):
        return "is too short" if isinstance(value, str) and len(value) < rule else None

    def rule_minimum(self, rule, value, where, todo):
        return f"{value} is less than {rule}" if is_type(value, "integer") and value < rule else None

    def rule_maximum(self, rule, value, where, todo):
        return f"{value} is more than {rule}" if is_type(value, "integer") and value > rule else None

    def rule_minItems(self, rule, value, where, todo):
        return "has too few items" if isinstance(value, list) and len(value) < rule else None

    def rule_maxItems(self, rule, value, where, todo):
        return "has too many items" if isinstance(value, list) and len(value) > rule else None

    def rule_uniqueItems(self, rule, value, where, todo):
        if rule and isinstance(value, list) and len({json.dumps(one, sort_keys=True) for one in value}) < len(value):
            return "has the same item twice"
        return None

    def rule_minProperties(self, rule, value, where, todo):
        return "has no members" if isinstance(value, dict) and len(value) < rule else None

    def rule_required(self, rule, value, where, todo):
        missing = [name for name in rule if isinstance(value, dict) and name not in value]
        return f"lacks {', '.join(missing)}" if missing else None

    def rule_dependentRequired(self, rule, value, where, todo):
        for name, needed in rule.items():
            if isinstance(value, dict) and name in value:
                missing = [one for one in needed if one not in value]
                if missing:
                    return f"has {name} but lacks {', '.join(missing)}"
        return None

    def rule_properties(self, rule, value, where, todo):
        if isinstance(value, dict):
            # Members that are added may hold what they like, but never null.
            todo.extend((one, rule.get(name, {}), f"{where}.{name}") for name, one in value.items())

    def rule_items(self, rule, value, where, todo):
        if isinstance(value, list):
            todo.extend((one, rule, f"{where}[{at}]") for at, one in enumerate(value))

    def rule_anyOf(self, rule, value, where, todo):
        return None if any(not self.check(value, one, where) for one in rule) else "fits none of the choices"

    def rule_not(self, rule, value, where, todo):
        return "is what it must not be" if not self.check(value, rule, where) else None


def main():
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.setrecursionlimit(100000)  # the standard library's JSON reader recurses
    failed = 0
    try:
        with open(sys.argv[1], encoding="utf-8") as file:
            schema = json.load(file)
        checker = Checker(schema)
        for name in sys.argv[2:] or ["-"]:
            if name == "-":
                text = sys.stdin.buffer.read()
            else:
                with open(name, "rb") as file:
                    text = file.read()
            faults = checker.check(json.loads(text.decode("utf-8")), schema)
            for fault in faults:
                print(f"{name}: {fault}")
            failed += bool(faults)
    except (OSError, ValueError) as error:
        print(f"check_schema: {error}", file=sys.stderr)
        sys.exit(2)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
