"""JSON Schemas of a document, each once, with examples made of those of the fields."""

from typing import Any

import msgspec
from flask_babel import force_locale

from messenger.errors import MessengerError

Schema = dict[str, Any]
REF = "#/components/schemas/"


class Schemas:
    def __init__(self) -> None:
        self.components: dict[str, Schema] = {}

    def of(self, shape: Any) -> Schema:
        (schema,), found = msgspec.json.schema_components([shape], ref_template=REF + "{name}")
        self.components |= found
        return schema

    def fields(self, shape: type[msgspec.Struct]) -> Schema:
        """Return the schema of each field on its own, for query parameters: these are absent, never null."""
        (_ref,), found = msgspec.json.schema_components([shape])
        return {name: _not_null(schema) for name, schema in found[shape.__name__]["properties"].items()}

    def example(self, schema: Schema) -> Any:
        if "$ref" in schema:
            return self.example(self.components[schema["$ref"].removeprefix(REF)])
        if "examples" in schema:
            return schema["examples"][0]
        if "anyOf" in schema:
            return self.example(_not_null(schema))
        if "allOf" in schema:
            return {name: value for part in schema["allOf"] for name, value in self.example(part).items()}
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        if "items" in schema:
            return [self.example(schema["items"])]
        return {name: self.example(field) for name, field in schema.get("properties", {}).items()}


def _not_null(schema: Schema) -> Schema:
    (kept,) = [one for one in schema.get("anyOf", [schema]) if one.get("type") != "null"]
    return {**kept, **{key: schema[key] for key in ("description", "examples") if key in schema}}


def in_english(error: MessengerError) -> dict[str, Any]:
    with force_locale("en"):
        return error.as_dict()
