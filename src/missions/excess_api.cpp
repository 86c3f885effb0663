#include "missions/excess_api.hpp"

#include <utility>

#include "missions/excess_file.hpp"
#include "missions/excess_store.hpp"

namespace commonweal::missions {
namespace {

using platform::ApiField;
using platform::ApiObject;
using platform::ApiParameter;
using platform::Json;
using enum platform::ApiType;
using enum platform::ApiAbsence;

constexpr ApiField kTotalFields[] = {
    {"events", number, "As the body's rates and people imply."},
    {"expected", number, "At the peers' rate."},
    {"excess", number, "The first less the second."},
    {"lower", number, "The lower 95% bound of the excess, by chance alone."},
    {"upper", number, "The upper one."},
    {"counts_peers_chance", yes_or_no, "Whether the bounds count the chance of the peers too."},
};
constexpr ApiObject kTotal{"ExcessTotal", kTotalFields};

constexpr ApiField kYearFields[] = {
    {"period", text, "The year."},
    {"rate", number, "The body's rate."},
    {"peer_rate", number, "What stands for its peers."},
    {"difference", number, "The first less the second."},
    {"peers", list, "The peers that have a figure.", never, nullptr, text},
    {"population", number, "The people of the body.", null},
    {"excess", number, "The difference times the people.", null},
};
constexpr ApiObject kYear{"ExcessYear", kYearFields};

constexpr ApiField kLeftOutFields[] = {
    {"period", text, "The year."},
    {"lacking", text, "Of what there is no figure: rate, peers or population."},
    {"peers", list, "The peers without one.", never, nullptr, text},
};
constexpr ApiObject kLeftOut{"LeftOutYear", kLeftOutFields};

constexpr ApiField kOtherFields[] = {
    {"peer", text, "The peer that is left out, or the only one."},
    {"years", whole, "How many years are summed."},
    {"mean_difference", number, "Of the rates."},
    {"excess", number, "What the answer would be.", null},
};
constexpr ApiObject kOther{"OtherPeers", kOtherFields};

constexpr ApiField kExcessFields[] = {
    {"unit", text, "The name of the body."},
    {"peers", list, "The names of its peers.", never, nullptr, text},
    {"level", text, "What stands for the peers: mean, median or weighted."},
    {"peer_years", text, "Which years count: those with a figure of any peer, or of all."},
    {"per", number, "How many people a rate is for."},
    {"events", text, "What the rates count."},
    {"mean_difference", number, "The body's rate less its peers', on average."},
    {"total", object, "Over all years; null where the people are not held.", null, &kTotal},
    {"years", list, "Year by year.", never, &kYear},
    {"left_out", list, "Years that are not in the sum.", never, &kLeftOut},
    {"without", list, "What leaving out one peer would give.", never, &kOther},
    {"alone", list, "What one peer alone would give.", never, &kOther},
    {"method", text, "The method and its version."},
};
constexpr ApiObject kExcess{"Excess", kExcessFields};

constexpr ApiField kAnswerFields[] = {
    {"metric", text, "The code of the metric."},
    {"title", text, "Its title."},
    {"unit_words", text, "What a figure counts."},
    {"body", text, "The code of the body."},
    {"peers", list, "The codes of its peers.", never, nullptr, text},
    {"excess", object, "The answer; null where there is nothing to hold it against.", null,
     &kExcess},
};
constexpr ApiObject kAnswer{"ExcessAnswer", kAnswerFields};

constexpr ApiParameter kParameters[] = {
    {"metric", "The code of a metric.", "avoidable-mortality", ApiParameter::Place::path},
    {"body", "The code of a body; the metric's own if not given.", "K02000001"},
    {"peers", "Codes of bodies with commas between; those like it if not given.", "FRA,DEU,ESP"},
    {"from", "The first year; ten years in all if not given.", "2010"},
    {"to", "The last year; the last of the body if not given.", "2019"},
    {"level", "mean, median or weighted; mean if not given.", "median"},
    {"years", "any or all: which years count; any if not given.", "any"},
};

Json codes(const std::vector<const Body*>& bodies) {
  Json codes = Json::array();
  for (const Body* body : bodies) codes.add(body->code);
  return codes;
}

}  // namespace

const platform::ApiDescription kExcessApi{.parameters = kParameters, .answer = &kAnswer};

base::Result<platform::Response> answer_excess(const platform::Request& request,
                                               const Holdings& holdings) {
  auto chosen =
      load_excess(holdings, excess_address(request.field("metric").text, request.query_parameters));
  if (!chosen) return base::fail(std::move(chosen));
  const Json json =
      Json::object({{"metric", chosen->metric->code},
                    {"title", chosen->metric->title},
                    {"unit_words", chosen->metric->unit_words},
                    {"body", chosen->body->code},
                    {"peers", codes(chosen->peers)},
                    {"excess", chosen->excess ? excess_json(*chosen->excess) : Json()}});
  return platform::ok_json(json.compact());
}

}  // namespace commonweal::missions
