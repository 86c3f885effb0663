#pragma once

// For tests: three services, one with figures of England, and a place that has none of its own.

#include <memory>
#include <string>
#include <utility>

#include "missions/framework_store.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {

inline Record metric_but(std::string code, std::string service, std::string dimension) {
  Record record = sound_but(RecordKind::metric, "service", std::move(service));
  record.code = std::move(code);
  record.fields[table_of(RecordKind::metric).column("dimension")] = std::move(dimension);
  record.fields[table_of(RecordKind::metric).column("short_title")] = "Short " + record.code;
  return record;
}

struct FrameworkFixture : PageFixture {
  FrameworkFixture() {
    given_waiting_list();  // England's, of access to health.
    given(RecordKind::body, {{"E06000009", {"Blackpool", "local_authority", "E92000001"}}});
    given(RecordKind::metric,
          {metric_but("trust", "health", "experience"), metric_but("beds", "prisons", "quality")});
    given(RecordKind::service,
          {{"courts", {"courts", "", "2"}}, {"health", {"health", "health", "1"}}});
  }

  base::Result<Framework> framework(FrameworkAsked asked = {}) {
    platform::Transaction transaction(store, platform::Access::read);
    directory = load_directory(transaction);
    return load_framework({transaction, *directory}, asked);
  }

  // "health: here no_series no_measure\n"
  std::string holdings_of(const Framework& of) {
    std::string text;
    for (const auto& service : of.services) {
      text += service.service + ':';
      for (const auto& cell : service.dimensions) {
        text.append(" ").append(code_word(holding_of(cell, *of.body)));
      }
      text += '\n';
    }
    return text;
  }

  std::shared_ptr<const Directory> directory;
};

inline bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

inline platform::Request of_body(std::string body, platform::Parameters query = {}) {
  return {.path_parameters = {{"body", std::move(body)}}, .query_parameters = std::move(query)};
}

}  // namespace commonweal::missions
