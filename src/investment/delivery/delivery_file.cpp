#include "investment/delivery/delivery_file.hpp"

#include <string>
#include <utility>

namespace commonweal::investment {
namespace {

using platform::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json years_json(const AccountLine& line) {
  Json years = Json::array();
  for (const auto& [year, promised, delivered, expected] : line.years) {
    years.add(Json::object({{"year", year},
                            {"promised", promised},
                            {"delivered", delivered},
                            {"expected", expected}}));
  }
  return years;
}

Json line_json(const AccountLine& line) {
  return Json::object({{"what", code_word(line.what)},
                       {"of", text_or_null(line.of)},
                       {"place", text_or_null(line.place)},
                       {"share", line.share()},
                       {"years", years_json(line)}});
}

}  // namespace

Json delivery_json(const DeliveryAccount& account, const StopOrScale& answer) {
  const auto& commitment = *account.commitment;
  Json lines = Json::array();
  for (const AccountLine& line : account.lines) lines.add(line_json(line));
  Json reasons = Json::array();
  for (const auto& reason : answer.reasons) reasons.add(reason);
  return Json::object({{"commitment", commitment.code},
                       {"proposal", commitment.proposal},
                       {"title", commitment.title},
                       {"body", commitment.body},
                       {"state", missions::code_word(commitment.state)},
                       {"officer", commitment.officer},
                       {"decided_on", commitment.decided_on},
                       {"decided_by", commitment.decided_by},
                       {"illustrative", commitment.is_illustrative},
                       {"lines", std::move(lines)},
                       {"question", words_of(answer.leaning)},
                       {"reasons", std::move(reasons)}});
}

platform::DataSheet delivery_sheet(std::span<const DeliveryAccount* const> accounts) {
  platform::DataSheet sheet{
      .name = "Delivery",
      .columns = {"commitment", "what", "of", "place", "year", "promised", "delivered", "expected"},
      .rows = {}};
  for (const DeliveryAccount* account : accounts) {
    for (const AccountLine& line : account->lines) {
      for (const auto& [year, promised, delivered, expected] : line.years) {
        sheet.rows.push_back({account->commitment->code, code_word(line.what), line.of, line.place,
                              year, promised, delivered, expected});
      }
    }
  }
  sheet.about = {{"Promised", "At the decision to fund"},
                 {"Delivered", "As the funded body reports it"},
                 {"Expected",
                  "Promised, times the share delivered so far; where no change of a "
                  "measure is reported, that of people reached"},
                 {"Cost", "Pounds"},
                 {"Command", "commonweal delivery export"}};
  return sheet;
}

}  // namespace commonweal::investment
