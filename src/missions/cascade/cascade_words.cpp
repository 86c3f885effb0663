#include "missions/cascade/cascade_words.hpp"

#include "base/number_text.hpp"

namespace commonweal::missions {
namespace {

std::string number(std::size_t count) { return base::grouped(static_cast<double>(count)); }

std::size_t not_passed_on(const Cascade& cascade) {
  std::size_t bodies = 0;
  for (const auto& it : cascade.bodies) bodies += it.not_passed.empty() ? 0 : 1;
  return bodies;
}

}  // namespace

std::string counted(std::size_t count, std::string_view one) {
  const std::string noun(one);
  if (count == 1) return "1 " + noun;
  const bool ends_in_y = noun.ends_with("dy");
  return number(count) + ' ' + (ends_in_y ? noun.substr(0, noun.size() - 1) + "ies" : noun + 's');
}

std::string names_listed(const std::vector<std::string>& names) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) list += i + 1 == names.size() ? " and " : ", ";
    list += names[i];
  }
  return list;
}

std::string names_listed(const std::vector<const Body*>& bodies, std::size_t most) {
  std::vector<std::string> names;
  for (const Body* body : bodies) {
    if (names.size() == most && bodies.size() > most + 1) {
      names.push_back(number(bodies.size() - most) + " more");
      break;
    }
    names.push_back(body->name);
  }
  return names_listed(names);
}

std::string names_listed(const std::vector<const Metric*>& metrics) {
  std::vector<std::string> names;
  for (const Metric* metric : metrics) names.push_back(metric->short_title);
  return names_listed(names);
}

std::string node_words(const CascadeNode& node) {
  if (node.body == nullptr) {
    return number(node.bodies) + " of " + number(node.of) + " asked, for " +
           (node.metrics == 1 ? "1 measure" : "up to " + counted(node.metrics, "measure"));
  }
  if (node.metrics == 0) return "Asks " + counted(node.children.size(), "body");
  std::string words = "Asked for " + counted(node.metrics, "measure");
  if (node.passable == 0) return words + "; nobody below it";
  return words + "; passed on " + number(node.passed) + " of " + number(node.passable);
}

std::string cascade_lead(const Cascade& cascade) {
  if (cascade.asks == 0) return "Nobody is asked to answer for this mission yet.";
  std::string lead = counted(cascade.bodies_asked, "body") +
                     (cascade.bodies_asked == 1 ? " is" : " are") + " asked for " +
                     counted(cascade.metrics.size(), "measure") + ". ";
  const std::size_t waiting = not_passed_on(cascade);
  if (waiting == 0) return lead + "Every body that has others below it has passed its measures on.";
  return lead + counted(waiting, "body") + (waiting == 1 ? " has" : " have") +
         " measures that nobody below is asked for.";
}

std::string cascade_description(const Cascade& cascade) {
  std::string words = "A tree, from the top down. ";
  for (const auto& root : cascade.roots) {
    words += root.title + " asks ";
    std::vector<std::string> names;
    for (const auto& child : root.children) names.push_back(child.title);
    words += names_listed(names) + ". ";
  }
  return words + "The table below has every line of it.";
}

NodeShare share_of(const CascadeNode& node) {
  if (node.body == nullptr) {
    return {node.of > 0,
            node.of == 0 ? 0 : static_cast<double>(node.bodies) / static_cast<double>(node.of)};
  }
  if (node.passable == 0) return {false, 0};
  return {true, static_cast<double>(node.passed) / static_cast<double>(node.passable)};
}

}  // namespace commonweal::missions
