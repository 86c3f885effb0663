#pragma once

// All current records as one value in memory: missions, metrics, bodies, sources and the other
// kinds, each found by its code. It never changes; what is written later is in a later one.
// Knows nothing of the database and of figures.

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.hpp"
#include "missions/allowance.hpp"
#include "missions/ask.hpp"
#include "missions/body.hpp"
#include "missions/commitment.hpp"
#include "missions/effect.hpp"
#include "missions/factor.hpp"
#include "missions/intervention.hpp"
#include "missions/metric.hpp"
#include "missions/mission.hpp"
#include "missions/question.hpp"
#include "missions/service.hpp"
#include "missions/source.hpp"
#include "missions/standing_replay.hpp"
#include "missions/target.hpp"

namespace commonweal::missions {

using RecordIds = std::map<std::string, RecordId, std::less<>>;

// What a directory is made from, in any order.
struct DirectoryRecords {
  std::vector<Mission> missions;
  std::vector<Metric> metrics;
  std::vector<Body> bodies;
  std::vector<Source> sources;
  std::vector<StandingReplay> replays;
  std::vector<Service> services = {};
  std::vector<Target> targets = {};
  std::vector<Allowance> allowances = {};
  std::vector<Ask> asks = {};
  std::vector<Intervention> interventions = {};
  std::vector<Effect> effects = {};
  std::vector<Factor> factors = {};
  std::vector<Question> questions = {};
  std::vector<Commitment> commitments = {};
  RecordIds metric_ids;
  RecordIds body_ids;
  RecordIds source_ids;
};

// A record as a search compares it; see directory_search.hpp.
struct Listed {
  RecordKind kind;
  std::string_view code;  // Borrowed from the directory, as the title.
  std::string_view title;
  std::string folded_code;
  std::string folded_title;  // A metric's short title and its full one.
};

class Directory {
 public:
  explicit Directory(DirectoryRecords records);
  Directory(const Directory&) = delete;  // Others point into it.
  Directory& operator=(const Directory&) = delete;

  const std::vector<Mission>& missions() const { return all_.missions; }  // In their own order.
  const std::vector<Metric>& metrics() const { return all_.metrics; }     // By code, as the rest.
  const std::vector<Body>& bodies() const { return all_.bodies; }
  const std::vector<Source>& sources() const { return all_.sources; }

  const std::vector<Service>& services() const { return all_.services; }  // In their own order.
  const std::vector<Target>& targets() const { return all_.targets; }
  const std::vector<Allowance>& allowances() const { return all_.allowances; }
  const std::vector<Ask>& asks() const { return all_.asks; }
  const std::vector<Intervention>& interventions() const { return all_.interventions; }
  const std::vector<Effect>& effects() const { return all_.effects; }
  const std::vector<Question>& questions() const { return all_.questions; }
  const std::vector<Commitment>& commitments() const { return all_.commitments; }

  // Null if there is none of that code.
  const Mission* find_mission(std::string_view code) const;
  const Metric* find_metric(std::string_view code) const;
  const Body* find_body(std::string_view code) const;
  const Source* find_source(std::string_view code) const;
  const StandingReplay* find_replay(std::string_view metric) const;
  const Service* find_service(std::string_view code) const;
  const Target* find_target(std::string_view code) const;
  const Intervention* find_intervention(std::string_view code) const;
  const Effect* find_effect(std::string_view code) const;
  const Question* find_question(std::string_view code) const;

  // Not found, with the sentence for the asker: There is no metric "beds".
  base::Result<const Mission*> mission(std::string_view code) const;
  base::Result<const Metric*> metric(std::string_view code) const;
  base::Result<const Body*> body(std::string_view code) const;
  base::Result<const Source*> source(std::string_view code) const;
  base::Result<const Target*> target(std::string_view code) const;
  base::Result<const Intervention*> intervention(std::string_view code) const;
  base::Result<const Effect*> effect(std::string_view code) const;
  base::Result<const Question*> question(std::string_view code) const;

  std::vector<const Metric*> metrics_of(const Mission& mission) const;    // Headline, core, others.
  std::span<const Body* const> children_of(std::string_view body) const;  // By name.
  std::vector<const Body*> ancestors_of(const Body& body) const;          // The nearest first.

  std::vector<const Target*> targets_of(std::string_view metric) const;        // For any body.
  std::vector<const Allowance*> allowances_of(std::string_view target) const;  // By code.
  std::vector<const Ask*> asks_of(std::string_view body) const;  // Of the body; not withdrawn.

  // By code. Factors are few of each effect, one of a kind.
  std::vector<const Effect*> effects_of(std::string_view intervention) const;
  std::vector<const Effect*> effects_on(std::string_view metric) const;
  std::vector<const Factor*> factors_of(std::string_view effect) const;

  const std::vector<Listed>& listed() const { return listed_; }

  // How the database names a record, and back. Of what is not here: a defect, and null.
  RecordId id_of(const Metric& metric) const;
  RecordId id_of(const Body& body) const;
  const Metric* metric_with(RecordId id) const;
  const Body* body_with(RecordId id) const;
  const Source* source_with(RecordId id) const;

 private:
  DirectoryRecords all_;
  std::map<std::string, std::vector<const Body*>, std::less<>> children_;
  std::vector<Listed> listed_;
  std::vector<RecordId> metric_ids_;  // In the order of the records.
  std::vector<RecordId> body_ids_;
  std::unordered_map<RecordId, const Metric*> metrics_by_id_;
  std::unordered_map<RecordId, const Body*> bodies_by_id_;
  std::unordered_map<RecordId, const Source*> sources_by_id_;
};

}  // namespace commonweal::missions
