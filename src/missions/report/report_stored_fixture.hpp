#pragma once

// For tests: a version's text as each build of the program has kept it. These texts never change:
// whatever the program becomes, it reads them. When documents get a further shape, one is added.

#include <string>
#include <string_view>

namespace commonweal::missions {

// Form 1, before charts had a line; no form was told.
inline constexpr std::string_view kStoredWithoutLine = R"({
  "report": 1,
  "version": 1,
  "body": "progress",
  "body_name": "Progress Commission",
  "title": "Progress report 2026",
  "period": "2025/26",
  "published_on": "2026-11-23",
  "answer_due": "2026-12-31",
  "change_note": "",
  "as_known": "As recorded up to 23 November 2026 at 15:26 UTC",
  "audit_head": "a1ae9b0d24a051e1a85ae0b078989dc796c37282f8571febad8b54c36385b3ad",
  "parts": [
    {
      "key": "summary",
      "title": "Summary",
      "sentences": [
        "2 targets are set for 1 mission: 1 well off track, 1 missed."
      ],
      "points": [],
      "chart": null,
      "tables": [],
      "words": "Progress is too slow."
    },
    {
      "key": "mission-health",
      "title": "Health",
      "sentences": [
        "1 target is set: 1 well off track."
      ],
      "points": [],
      "chart": {
        "title": "How likely each target is to be met",
        "unit": "Chance in per cent, if the figures go on as they have",
        "description": "Under 18 weeks, England by March 2029: 33%.",
        "bars": [
          {
            "name": "Under 18 weeks, England, by March 2029",
            "value": 33.1502,
            "value_text": "33%"
          }
        ]
      },
      "tables": [
        {
          "title": "Targets: Health",
          "head": [
            "Measure",
            "On track?"
          ],
          "cells": [
            "Under 18 weeks, England",
            "Well off track"
          ]
        }
      ],
      "words": ""
    }
  ],
  "recommendations": [
    {
      "number": 1,
      "addressed_to": "dhsc",
      "addressee": "Department of Health",
      "words": "Open ten more theatres."
    }
  ],
  "targets": [
    {
      "target": "waits",
      "title": "Under 18 weeks, England",
      "level": "at least 92%",
      "by": "March 2029",
      "verdict": "Well off track",
      "probability": 0.331502
    }
  ]
}
)";

inline std::string stored_with(std::string_view before, std::string_view added) {
  std::string text(kStoredWithoutLine);
  const auto at = text.find(before);
  return text.insert(at, added);
}

// Form 1 with the line; no form was told.
inline std::string stored_with_line() {
  return stored_with("        \"bars\": [",
                     "        \"line\": 66.66666666666667,\n"
                     "        \"line_words\": \"On track from here\",\n");
}

// Form 2, which is told.
inline std::string stored_with_format() {
  auto text = stored_with_line();
  return text.replace(0, 1, "{\n  \"format\": 2,");
}

// Of a program that is not written yet.
inline std::string stored_by_a_later_program() {
  auto text = stored_with_line();
  return text.replace(0, 1, "{\n  \"format\": 3,");
}

}  // namespace commonweal::missions
