#include "investment/prevention/prevention_file.hpp"

#include <utility>

#include "investment/prevention/prevention_words.hpp"
#include "investment/prevention/protected_share.hpp"

namespace commonweal::investment {
namespace {

using platform::Json;

Json definition_json(const PreventionBook& book) {
  const auto* it = in_force(book.definitions);
  if (it == nullptr) return {};
  Json counts = Json::array();
  for (const auto kind : it->counts) counts.add(code_word(kind));
  return Json::object({{"edition", it->code},
                       {"title", it->title},
                       {"text", it->text},
                       {"counts", std::move(counts)},
                       {"set_by", it->set_by},
                       {"set_on", it->set_on},
                       {"source", it->source},
                       {"illustrative", it->is_illustrative}});
}

Json year_json(const ProtectedYear& it) {
  return Json::object({{"year", it.year},
                       {"total", it.total},
                       {"prevention", it.is_counted ? Json(it.prevention) : Json()},
                       {"unreviewed", it.unreviewed},
                       {"share", it.share},
                       {"floor", it.floor},
                       {"illustrative_floor", it.is_illustrative_floor}});
}

Json share_json(const ProtectedShare& shares) {
  Json years = Json::array();
  for (const auto& it : shares.years) years.add(year_json(it));
  return Json::object({{"department", shares.department},
                       {"standing", standing_sentence(shares)},
                       {"path", path_sentence(shares)},
                       {"years", std::move(years)}});
}

Json classification_json(const PreventionBook& book, const Classification& it) {
  return Json::object({{"classification", it.code},
                       {"title", it.title},
                       {"kind", code_word(it.kind)},
                       {"subject", it.subject},
                       {"department", department_of(book, it)},
                       {"facts", text_of(it.facts)},
                       {"class", code_word(it.prevention_class())},
                       {"counts", counts(book, it)},
                       {"purpose", it.purpose},
                       {"reason", it.reason},
                       {"classified_by", it.classified_by},
                       {"reviewed_by", it.reviewed_by.empty() ? Json() : Json(it.reviewed_by)},
                       {"state", code_word(it.state)},
                       {"definition", it.definition},
                       {"illustrative", it.is_illustrative}});
}

Json shift_year_json(const ShiftYear& it) {
  return Json::object({{"year", it.year},
                       {"shift_to", it.prevention},
                       {"shift_from", it.other},
                       {"together", it.mixed},
                       {"managed", it.managed_other},
                       {"share_at_least", it.at_least()},
                       {"share_at_most", it.at_most()}});
}

Json shift_json(const SpendingShift& shift) {
  Json years = Json::array();
  for (const auto& it : shift.years) years.add(shift_year_json(it));
  Json missing = Json::array();
  for (const auto* line : shift.not_held) missing.add(line->title);
  return Json::object({{"mission", shift.paper.mission},
                       {"from", shift.paper.from},
                       {"to", shift.paper.to},
                       {"caution", shift.paper.caution},
                       {"sentence", shift_sentence(shift)},
                       {"growth_a_year", growth_of_whole(shift)},
                       {"years", std::move(years)},
                       {"not_held", std::move(missing)}});
}

}  // namespace

Json prevention_json(const PreventionBook& book) {
  Json departments = Json::array();
  for (const auto& shares : protected_shares(book)) departments.add(share_json(shares));
  Json classifications = Json::array();
  for (const auto& it : book.classifications) classifications.add(classification_json(book, it));
  return Json::object({{"definition", definition_json(book)},
                       {"departments", std::move(departments)},
                       {"classifications", std::move(classifications)}});
}

platform::DataSheet prevention_sheet(const PreventionBook& book) {
  platform::DataSheet sheet{.name = "Protected share",
                            .columns = {"department", "year", "total", "prevention", "unreviewed",
                                        "share", "floor", "illustrative_floor"},
                            .rows = {}};
  for (const auto& shares : protected_shares(book)) {
    for (const auto& it : shares.years) {
      sheet.rows.push_back(
          {shares.department, it.year, it.total,
           it.is_counted ? platform::DataCell(it.prevention) : platform::DataCell(), it.unreviewed,
           it.share, it.floor, it.is_illustrative_floor ? "yes" : "no"});
    }
  }
  sheet.about = {{"Total, prevention, unreviewed", "Pounds of the year that begins in April"},
                 {"Command", "commonweal prevention show"}};
  return sheet;
}

Json shifts_json(const PreventionBook& book) {
  Json shifts = Json::array();
  for (const auto& shift : spending_shifts(book.lines)) shifts.add(shift_json(shift));
  return Json::object({{"shifts", std::move(shifts)}});
}

platform::DataSheet shifts_sheet(const PreventionBook& book) {
  platform::DataSheet sheet{.name = "Shifts",
                            .columns = {"mission", "year", "shift_to", "shift_from", "together",
                                        "managed", "share_at_least", "share_at_most"},
                            .rows = {}};
  for (const auto& shift : spending_shifts(book.lines)) {
    for (const auto& it : shift.years) {
      sheet.rows.push_back({shift.paper.mission, it.year, it.prevention, it.other, it.mixed,
                            it.managed_other, it.at_least(), it.at_most()});
    }
  }
  sheet.about = {{"Amounts", "Pounds of the year that begins in April"},
                 {"Command", "commonweal prevention shifts"}};
  return sheet;
}

}  // namespace commonweal::investment
