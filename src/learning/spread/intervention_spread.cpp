#include "learning/spread/intervention_spread.hpp"

#include <algorithm>
#include <tuple>

#include "base/check.hpp"

namespace commonweal::learning {
namespace {

using missions::Intervention;

auto order_of(const Adopter& it) {
  const base::Date since =
      it.adoption.since ? base::first_day(*it.adoption.since) : base::Date::max();
  return std::tuple(!it.in_use, since, std::string_view(it.body->name),
                    std::string_view(it.adoption.code));
}

bool is_about(const missions::Question& question, const Intervention& intervention) {
  return question.state == missions::QuestionState::open &&
         question.intervention == intervention.code;
}

}  // namespace

InterventionSpread intervention_spread(const missions::Directory& directory,
                                       const Intervention& intervention,
                                       const std::vector<Adoption>& all, base::Date today) {
  std::vector<Adoption> own;
  InterventionSpread spread{.intervention = &intervention};
  for (const Adoption& adoption : all) {
    if (adoption.intervention != intervention.code) continue;
    const missions::Body* body = directory.find_body(adoption.body);
    CW_CHECK(body != nullptr);
    own.push_back(adoption);
    spread.adopters.push_back({.adoption = adoption,
                               .body = body,
                               .source = directory.find_source(adoption.source),
                               .in_use = is_in_use(adoption, today)});
  }
  std::ranges::sort(spread.adopters, {}, order_of);
  spread.now = adoption_today(own, today);
  spread.curve = adoption_curve(own, today);
  if (intervention.eligible && intervention.eligible->people > 0 && spread.now.with_reach > 0) {
    spread.of_all_eligible =
        static_cast<double>(spread.now.reach) / static_cast<double>(intervention.eligible->people);
  }
  return spread;
}

std::vector<InterventionSpread> intervention_spreads(const missions::Directory& directory,
                                                     const std::vector<Adoption>& all,
                                                     base::Date today) {
  std::vector<InterventionSpread> spreads;
  for (const Intervention& it : directory.interventions()) {
    spreads.push_back(intervention_spread(directory, it, all, today));
  }
  std::ranges::stable_sort(spreads, [](const auto& one, const auto& other) {
    if (one.now.bodies != other.now.bodies) return one.now.bodies > other.now.bodies;
    return one.intervention->title < other.intervention->title;
  });
  return spreads;
}

std::vector<Idea> ideas_of(const missions::Directory& directory, const std::vector<Adoption>& all,
                           base::Date today, std::string_view mission) {
  std::vector<Idea> ideas;
  for (const Intervention& it : directory.interventions()) {
    if (it.stage != missions::InterventionStage::idea) continue;
    if (!mission.empty() && std::ranges::count(it.missions, mission) == 0) continue;
    Idea idea{.spread = intervention_spread(directory, it, all, today), .questions = {}};
    for (const auto& question : directory.questions()) {
      if (is_about(question, it)) idea.questions.push_back(&question);
    }
    ideas.push_back(std::move(idea));
  }
  std::ranges::stable_sort(ideas, std::ranges::greater{},
                           [](const Idea& idea) { return idea.questions.size(); });
  return ideas;
}

}  // namespace commonweal::learning
