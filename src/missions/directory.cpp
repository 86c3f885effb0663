#include "missions/directory.hpp"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "missions/directory_search.hpp"

namespace commonweal::missions {
namespace {

// The records stand by code, so that one is found in a few steps.
template <class T>
const T* found_in(const std::vector<T>& records, std::string_view code,
                  std::string T::* key = &T::code) {
  const auto found = std::ranges::lower_bound(records, code, {}, key);
  return found != records.end() && (*found).*key == code ? &*found : nullptr;
}

template <class T>
base::Result<const T*> or_sentence(const T* found, std::string_view kind, std::string_view code) {
  if (found != nullptr) return found;
  return base::fail(base::ErrorCode::not_found,
                    "There is no " + std::string(kind) + " \"" + std::string(code) + "\".");
}

template <class T>
std::vector<RecordId> ids_of(const std::vector<T>& records, const RecordIds& ids) {
  std::vector<RecordId> found;
  found.reserve(records.size());
  for (const T& record : records) {
    const auto id = ids.find(record.code);
    CW_CHECK(id != ids.end());
    found.push_back(id->second);
  }
  return found;
}

template <class T>
std::unordered_map<RecordId, const T*> by_id(const std::vector<T>& records,
                                             const std::vector<RecordId>& ids) {
  std::unordered_map<RecordId, const T*> found;
  for (std::size_t i = 0; i < records.size(); ++i) found.emplace(ids[i], &records[i]);
  return found;
}

template <class T>
const T* with_id(const std::unordered_map<RecordId, const T*>& records, RecordId id) {
  const auto found = records.find(id);
  return found == records.end() ? nullptr : found->second;
}

// A record that was found here stands at a place, and so does its id; another of the same code is
// looked for.
template <class T>
RecordId id_in(const std::vector<T>& records, const std::vector<RecordId>& ids, const T& record) {
  const T* here = &record;
  if (std::less<>()(here, records.data()) ||
      !std::less<>()(here, records.data() + records.size())) {
    here = found_in(records, record.code);
    CW_CHECK(here != nullptr);
  }
  return ids[static_cast<std::size_t>(here - records.data())];
}

std::map<std::string, std::vector<const Body*>, std::less<>> by_parent(
    const std::vector<Body>& bodies) {
  std::map<std::string, std::vector<const Body*>, std::less<>> children;
  for (const Body& body : bodies) {
    if (body.parent) children[*body.parent].push_back(&body);
  }
  const auto name = [](const Body* body) { return std::tie(body->name, body->code); };
  for (auto& [parent, its] : children) std::ranges::sort(its, {}, name);
  return children;
}

template <class T, class Belongs>
std::vector<const T*> those_of(const std::vector<T>& records, const Belongs& belongs) {
  std::vector<const T*> those;
  for (const T& record : records) {
    if (belongs(record)) those.push_back(&record);
  }
  return those;
}

Listed listed_as(RecordKind kind, std::string_view code, std::string_view title,
                 std::string_view further = "") {
  return {.kind = kind,
          .code = code,
          .title = title,
          .folded_code = folded(code),
          .folded_title = folded(std::string(title) + ' ' + std::string(further))};
}

// People look for what can be done by what it changes.
std::string words_of(const DirectoryRecords& all, const Intervention& intervention) {
  std::string words = intervention.summary;
  for (const Effect& effect : all.effects) {
    if (effect.intervention == intervention.code) words += ' ' + effect.outcome;
  }
  return words;
}

std::vector<Listed> list_of(const DirectoryRecords& all) {
  std::vector<Listed> list;
  for (const auto& it : all.missions) {
    list.push_back(listed_as(RecordKind::mission, it.code, it.title, it.goal));
  }
  for (const auto& it : all.metrics) {
    list.push_back(listed_as(RecordKind::metric, it.code, it.short_title, it.title));
  }
  for (const auto& it : all.bodies) {
    list.push_back(listed_as(RecordKind::body, it.code, it.name));
  }
  for (const auto& it : all.sources) {
    list.push_back(listed_as(RecordKind::source, it.code, it.title, it.publisher));
  }
  for (const auto& it : all.interventions) {
    list.push_back(listed_as(RecordKind::intervention, it.code, it.title, words_of(all, it)));
  }
  for (const auto& it : all.effects) {
    list.push_back(listed_as(RecordKind::effect, it.code, it.outcome));
  }
  for (const auto& it : all.questions) {
    if (it.state == QuestionState::withdrawn) continue;
    list.push_back(listed_as(RecordKind::question, it.code, it.text, it.outcome));
  }
  return list;
}

}  // namespace

Directory::Directory(DirectoryRecords records) : all_(std::move(records)) {
  std::ranges::sort(all_.missions, {},
                    [](const Mission& mission) { return std::tie(mission.order, mission.code); });
  std::ranges::sort(all_.metrics, {}, &Metric::code);
  std::ranges::sort(all_.bodies, {}, &Body::code);
  std::ranges::sort(all_.sources, {}, &Source::code);
  std::ranges::sort(all_.replays, {}, &StandingReplay::metric);
  std::ranges::sort(all_.services, {},
                    [](const Service& service) { return std::tie(service.order, service.code); });
  std::ranges::sort(all_.targets, {}, &Target::code);
  std::ranges::sort(all_.allowances, {}, &Allowance::code);
  std::ranges::sort(all_.asks, {}, &Ask::code);
  children_ = by_parent(all_.bodies);
  metric_ids_ = ids_of(all_.metrics, all_.metric_ids);
  body_ids_ = ids_of(all_.bodies, all_.body_ids);
  metrics_by_id_ = by_id(all_.metrics, metric_ids_);
  bodies_by_id_ = by_id(all_.bodies, body_ids_);
  sources_by_id_ = by_id(all_.sources, ids_of(all_.sources, all_.source_ids));
  listed_ = list_of(all_);
}

const Mission* Directory::find_mission(std::string_view code) const {
  const auto found = std::ranges::find(all_.missions, code, &Mission::code);  // They are few.
  return found == all_.missions.end() ? nullptr : &*found;
}

const Metric* Directory::find_metric(std::string_view code) const {
  return found_in(all_.metrics, code);
}

const Body* Directory::find_body(std::string_view code) const {
  return found_in(all_.bodies, code);
}

const Source* Directory::find_source(std::string_view code) const {
  return found_in(all_.sources, code);
}

const StandingReplay* Directory::find_replay(std::string_view metric) const {
  return found_in(all_.replays, metric, &StandingReplay::metric);
}

const Service* Directory::find_service(std::string_view code) const {
  const auto found = std::ranges::find(all_.services, code, &Service::code);  // They are few.
  return found == all_.services.end() ? nullptr : &*found;
}

const Target* Directory::find_target(std::string_view code) const {
  return found_in(all_.targets, code);
}

const Intervention* Directory::find_intervention(std::string_view code) const {
  return found_in(all_.interventions, code);
}

const Effect* Directory::find_effect(std::string_view code) const {
  return found_in(all_.effects, code);
}

const Question* Directory::find_question(std::string_view code) const {
  return found_in(all_.questions, code);
}

base::Result<const Mission*> Directory::mission(std::string_view code) const {
  return or_sentence(find_mission(code), "mission", code);
}

base::Result<const Metric*> Directory::metric(std::string_view code) const {
  return or_sentence(find_metric(code), "metric", code);
}

base::Result<const Body*> Directory::body(std::string_view code) const {
  return or_sentence(find_body(code), "body", code);
}

base::Result<const Source*> Directory::source(std::string_view code) const {
  return or_sentence(find_source(code), "source", code);
}

base::Result<const Target*> Directory::target(std::string_view code) const {
  return or_sentence(find_target(code), "target", code);
}

base::Result<const Intervention*> Directory::intervention(std::string_view code) const {
  return or_sentence(find_intervention(code), "intervention", code);
}

base::Result<const Effect*> Directory::effect(std::string_view code) const {
  return or_sentence(find_effect(code), "effect", code);
}

base::Result<const Question*> Directory::question(std::string_view code) const {
  return or_sentence(find_question(code), "question", code);
}

std::vector<const Metric*> Directory::metrics_of(const Mission& mission) const {
  std::vector<const Metric*> metrics;
  for (const Metric& metric : all_.metrics) {
    if (metric.mission == mission.code) metrics.push_back(&metric);
  }
  std::ranges::stable_sort(metrics, {}, [&](const Metric* metric) {
    return std::pair(metric->code != mission.headline_metric, metric->tier);
  });
  return metrics;
}

std::vector<const Target*> Directory::targets_of(std::string_view metric) const {
  return those_of(all_.targets, [&](const Target& target) { return target.metric == metric; });
}

std::vector<const Allowance*> Directory::allowances_of(std::string_view target) const {
  return those_of(all_.allowances,
                  [&](const Allowance& allowance) { return allowance.target == target; });
}

std::vector<const Ask*> Directory::asks_of(std::string_view body) const {
  return those_of(all_.asks,
                  [&](const Ask& ask) { return ask.body == body && ask.state == AskState::asked; });
}

std::vector<const Effect*> Directory::effects_of(std::string_view intervention) const {
  return those_of(all_.effects,
                  [&](const Effect& effect) { return effect.intervention == intervention; });
}

std::vector<const Effect*> Directory::effects_on(std::string_view metric) const {
  return those_of(all_.effects, [&](const Effect& effect) { return effect.metric == metric; });
}

std::vector<const Factor*> Directory::factors_of(std::string_view effect) const {
  return those_of(all_.factors, [&](const Factor& factor) { return factor.effect == effect; });
}

std::span<const Body* const> Directory::children_of(std::string_view body) const {
  const auto found = children_.find(body);
  if (found == children_.end()) return {};
  return found->second;
}

std::vector<const Body*> Directory::ancestors_of(const Body& body) const {
  std::vector<const Body*> ancestors;
  const Body* at = &body;
  // Parents are records like others; nothing forbids that two name each other.
  while (at->parent && ancestors.size() < 16) {
    at = find_body(*at->parent);
    if (at == nullptr || at == &body) break;
    ancestors.push_back(at);
  }
  return ancestors;
}

RecordId Directory::id_of(const Metric& metric) const {
  return id_in(all_.metrics, metric_ids_, metric);
}

RecordId Directory::id_of(const Body& body) const { return id_in(all_.bodies, body_ids_, body); }

const Metric* Directory::metric_with(RecordId id) const { return with_id(metrics_by_id_, id); }

const Body* Directory::body_with(RecordId id) const { return with_id(bodies_by_id_, id); }

const Source* Directory::source_with(RecordId id) const { return with_id(sources_by_id_, id); }

}  // namespace commonweal::missions
