#include "devolution/opinion/opinion_json_file.hpp"

#include <utility>

namespace commonweal::devolution {
namespace {

using methods::OpinionSide;
using platform::Json;

const char* side_word(OpinionSide side) {
  return side == OpinionSide::agree ? "agree" : "disagree";
}

Json participants_json(const OpinionReport& report) {
  Json list = Json::array();
  for (std::size_t i = 0; i < report.conversation.people.size(); ++i) {
    const auto& place = report.map.axes.places[i];
    list.add(Json::object({{"id", report.conversation.people[i]},
                           {"x", place[0]},
                           {"y", place[1]},
                           {"group", report.map.groups.group_of[i]}}));
  }
  return list;
}

Json test_json(const methods::StatementTest& test, const Conversation& conversation) {
  return Json::object({{"statement", conversation.statements[test.statement].id},
                       {"side", side_word(test.side)},
                       {"votes", test.votes},
                       {"seen", test.seen},
                       {"share", test.share},
                       {"share_test", test.share_test},
                       {"ratio", test.ratio},
                       {"ratio_test", test.ratio_test}});
}

Json groups_json(const OpinionReport& report) {
  Json list = Json::array();
  for (std::size_t i = 0; i < report.map.groups.sizes.size(); ++i) {
    Json tests = Json::array();
    for (const auto& test : report.map.representative[i]) {
      tests.add(test_json(test, report.conversation));
    }
    list.add(Json::object({{"size", report.map.groups.sizes[i]},
                           {"x", report.map.groups.middles[i][0]},
                           {"y", report.map.groups.middles[i][1]},
                           {"representative", std::move(tests)}}));
  }
  return list;
}

Json consensus_json(const OpinionReport& report) {
  Json list = Json::array();
  for (const auto& one : report.map.consensus) {
    list.add(Json::object({{"statement", report.conversation.statements[one.statement].id},
                           {"side", side_word(one.side)},
                           {"votes", one.votes},
                           {"seen", one.seen},
                           {"share", one.share},
                           {"share_test", one.share_test}}));
  }
  return list;
}

Json choices_json(const OpinionReport& report) {
  Json list = Json::array();
  for (const auto& choice : report.map.groups.choices) {
    list.add(Json::object({{"groups", choice.groups}, {"silhouette", choice.silhouette}}));
  }
  return list;
}

// For every statement that is shown.
template <class Value>
Json by_statement(const OpinionReport& report, Value value) {
  Json all = Json::object();
  for (std::size_t i = 0; i < report.conversation.statements.size(); ++i) {
    const auto& statement = report.conversation.statements[i];
    if (!statement.moderated_out) all.add(statement.id, value(i));
  }
  return all;
}

Json axes_json(const OpinionReport& report) {
  Json list = Json::array();
  const auto& axes = report.map.axes;
  for (std::size_t axis = 0; axis < 2; ++axis) {
    const double share = axes.total_variance > 0 ? axes.variances[axis] / axes.total_variance : 0;
    list.add(Json::object(
        {{"share_of_variance", share},
         {"statements", by_statement(report, [&](auto i) { return axes.axes[axis][i]; })}}));
  }
  return list;
}

}  // namespace

Json opinion_json(const OpinionReport& report) {
  const auto& map = report.map;
  return Json::object(
      {{"participants", participants_json(report)},
       {"groups", groups_json(report)},
       {"consensus", consensus_json(report)},
       {"priorities", by_statement(report, [&](auto i) { return map.priorities[i]; })},
       {"group_consensus", by_statement(report,
                                        [&](auto i) {
                                          return Json::object(
                                              {{"product", map.group_consensus[i].product},
                                               {"geometric_mean",
                                                map.group_consensus[i].geometric_mean}});
                                        })},
       {"in_conversation", map.in.size()},
       {"axes", axes_json(report)},
       {"choices", choices_json(report)},
       {"method", methods::kOpinionVersion},
       {"sha256", report.digest},
       {"command", report.command},
       {"reproducible", true}});
}

}  // namespace commonweal::devolution
