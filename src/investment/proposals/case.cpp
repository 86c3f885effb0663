#include "investment/proposals/case.hpp"

#include <algorithm>

namespace commonweal::investment {
namespace {

template <class Item, class Key>
const Item* found_by(const std::vector<Item>& items, Key Item::* key, std::string_view wanted) {
  const auto found = std::ranges::find(items, wanted, key);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const CaseMission* find_mission(const Case& of, std::string_view code) {
  return found_by(of.missions, &CaseMission::code, code);
}

const CaseMetric* find_metric(const Case& of, std::string_view code) {
  return found_by(of.metrics, &CaseMetric::code, code);
}

const CaseEffect* find_effect(const Case& of, std::string_view code) {
  return found_by(of.effects, &CaseEffect::code, code);
}

const CasePlace* find_place(const Case& of, std::string_view code) {
  return found_by(of.places, &CasePlace::code, code);
}

const CaseDepartment* find_department(const Case& of, std::string_view code) {
  return found_by(of.departments, &CaseDepartment::code, code);
}

const Proposal* find_proposal(const Case& of, std::string_view code) {
  return found_by(of.proposals, &Proposal::code, code);
}

const CaseClass* find_class(const Case& of, std::string_view proposal) {
  return found_by(of.prevention.classes, &CaseClass::proposal, proposal);
}

const UsualYear* usual_in(const CaseMetric& metric, int year) {
  const auto found = std::ranges::find(metric.usual, year, &UsualYear::year);
  return found == metric.usual.end() ? nullptr : &*found;
}

std::optional<double> limit_of(const Case& of, std::string_view department, int year,
                               Budget budget) {
  std::optional<double> all;
  for (const CaseEnvelope& it : of.envelopes) {
    if (it.department != department || it.year != year || it.budget != budget) continue;
    if (it.cover == EnvelopeCover::bids) return it.pounds;
    all = it.pounds;
  }
  return all;
}

std::optional<double> headroom_in(const Case& of, int year) {
  const auto found = std::ranges::find(of.headroom, year, &CaseHeadroom::year);
  return found == of.headroom.end() ? std::nullopt : std::optional(found->pounds);
}

}  // namespace commonweal::investment
