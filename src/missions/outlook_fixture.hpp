#pragma once

// For tests: pages and answers about what may come of a waiting list that falls.

#include <algorithm>
#include <string>

#include "missions/outlook_example.hpp"
#include "missions/outlook_page.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {

struct OutlookFixture : PageFixture {
  OutlookFixture() {
    given_records();
    given(
        RecordKind::replay,
        {{"waiting-list", {"2023-12", "", "", "2019-01", "2023-01", "endpoints", "100", "", ""}}});
  }
  void given_list() { given(filed_falling_list()); }

  std::string page(platform::Parameters query = {}) {
    const auto response = answer(show_outlook, asked_of("waiting-list", std::move(query)));
    EXPECT_TRUE(response) << told(response);
    status = response ? response->status : 0;
    return response ? response->body : "";
  }
  std::string words(platform::Parameters query = {}) {
    return words_within(page(std::move(query)), "id", "main-content");
  }

  int status = 0;
};

inline bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace commonweal::missions
