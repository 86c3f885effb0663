#pragma once

// For tests: an address for every route, and what the page behind it says to who may come in.

#include <map>
#include <string>
#include <string_view>

#include "platform/http/route.hpp"

namespace commonweal::app {

// What stands for the open parts of a path. The account is one that holds a role on the body,
// and no one's who asks.
inline const std::map<std::string, std::string> kParts = {
    {"{metric}", "ks2-gap"},
    {"{mission}", "health"},
    {"{source}", "nhs-rtt"},
    {"{link}", "x"},
    {"{account}", "6"},
    {"{body}", "E92000001"},
    {"{letter}", "E92000001-1"},
    {"{job}", "none"},
    {"{report}", "1"},
    {"{group}", "charts"},
    {"{claim}", "pisa-maths"},
    {"{target}", "child-poverty-2020"},
    {"{intervention}", "bcg-vaccine"},
    {"{evaluation}", "early-help-hubs"},
    {"{lever_test}", "ae-four-hours"},
    {"{study}", "bcg-aronson-1948"},
    {"{effect}", "bcg-tuberculosis"},
    {"{centre}", "eef"},
    {"{question}", "ips-for-health-conditions"},
    {"{version}", "1"},
    {"{chart}", "forest"},
    // values
    {"{value}", "qaly-appraisal"},
    // proposals
    {"{proposal}", "stop-smoking-services"},  // Submitted, and of no body that anybody here leads.
    // appraisal
    // prevention
    {"{classification}", "public-health"},
    // mission_test
    // portfolio
    // outlook
    // desk
    {"{task}", "costs"},
    // delivery
    {"{step}", "1"},
    // tour
};

// Where the page itself, having let someone in, does not answer 200 to an empty question.
struct RouteAnswer {
  platform::Method method;
  std::string_view pattern;
  int status;
};
inline constexpr RouteAnswer kAnswers[] = {
    {platform::Method::get, "/sign-in/code", 303},
    {platform::Method::get, "/sign-in/provider/answer", 404},
    {platform::Method::get, "/set-password/{link}", 404},
    {platform::Method::get, "/jobs/{job}", 404},
    {platform::Method::get, "/metrics/{metric}/excess.csv", 404},     // It has no peers.
    {platform::Method::get, "/metrics/{metric}/excess.xlsx", 404},    // It has no peers.
    {platform::Method::get, "/metrics/{metric}/excess.svg", 404},     // It has no peers.
    {platform::Method::get, "/metrics/{metric}/excess.png", 404},     // It has no peers.
    {platform::Method::get, "/api/v1/metrics/{metric}/gaming", 400},  // It asks for a level.
    {platform::Method::get, "/bodies/{body}/letter.pdf", 404},
    {platform::Method::get, "/letters/{letter}", 404},
    {platform::Method::get, "/letters/{letter}.pdf", 404},
    {platform::Method::get, "/api/v1/letters/{letter}", 404},
    {platform::Method::post, "/interventions", 400},
    {platform::Method::post, "/evaluations", 400},
    {platform::Method::post, "/evaluations/{evaluation}", 400},
    {platform::Method::post, "/lever-tests", 400},
    {platform::Method::post, "/interventions/{intervention}/edit", 409},
    {platform::Method::post, "/missions/{mission}/asks", 400},
    {platform::Method::post, "/bodies/{body}/asks/withdraw", 400},
    {platform::Method::post, "/bodies/{body}/passed-on", 400},
    {platform::Method::post, "/bodies/{body}/passed-on/withdraw", 400},
    {platform::Method::post, "/bodies/{body}/letter/draft", 303},
    {platform::Method::post, "/bodies/{body}/letter/sign", 409},
    {platform::Method::post, "/letters/{letter}/acknowledge", 404},
    {platform::Method::post, "/studies/{study}/appraise", 400},
    {platform::Method::post, "/effects/{effect}/grade", 400},
    {platform::Method::post, "/questions", 400},
    {platform::Method::post, "/questions/{question}/answer", 400},
    {platform::Method::post, "/questions/{question}/withdraw", 409},  // It is answered.
    {platform::Method::post, "/questions/{question}/voices", 409},
    {platform::Method::post, "/questions/{question}/voices/withdraw", 400},
    {platform::Method::post, "/sign-in", 400},
    {platform::Method::post, "/sign-in/code", 303},
    {platform::Method::post, "/sign-in/provider", 404},
    {platform::Method::post, "/set-password/{link}", 404},
    {platform::Method::post, "/sign-out", 303},
    {platform::Method::post, "/account/name", 400},
    {platform::Method::post, "/account/password", 400},
    {platform::Method::post, "/account/second-factor", 303},
    {platform::Method::post, "/account/second-factor/off", 400},
    {platform::Method::post, "/account/sign-out-everywhere", 303},
    {platform::Method::post, "/jobs/{job}/cancel", 404},
    {platform::Method::post, "/import", 400},
    {platform::Method::post, "/import/{job}/confirm", 409},
    {platform::Method::post, "/accounts", 400},
    {platform::Method::post, "/accounts/{account}/give", 400},
    {platform::Method::post, "/accounts/{account}/withdraw", 400},
    {platform::Method::post, "/accounts/{account}/disable", 303},
    {platform::Method::post, "/accounts/{account}/enable", 303},
    {platform::Method::post, "/accounts/{account}/sign-out", 303},
    {platform::Method::post, "/accounts/{account}/reset-second-factor", 303},
    {platform::Method::post, "/accounts/{account}/link", 200},
    {platform::Method::get, "/reports/{report}", 404},
    {platform::Method::get, "/reports/{report}.pdf", 404},
    {platform::Method::get, "/api/v1/reports/{report}", 404},
    {platform::Method::post, "/reports", 400},
    {platform::Method::get, "/reports/{report}/edit", 404},
    {platform::Method::post, "/reports/{report}/heading", 404},
    {platform::Method::post, "/reports/{report}/redraft", 404},
    {platform::Method::post, "/reports/{report}/words", 404},
    {platform::Method::post, "/reports/{report}/recommendations", 404},
    {platform::Method::get, "/reports/{report}/publish", 404},
    {platform::Method::post, "/reports/{report}/publish", 404},
    {platform::Method::get, "/reports/{report}/answer", 404},
    {platform::Method::post, "/reports/{report}/answer", 404},
    {platform::Method::get, "/reports/{report}/outcome", 404},
    {platform::Method::post, "/reports/{report}/outcome", 404},
    {platform::Method::post, "/interventions/{intervention}/effects", 400},
    {platform::Method::post, "/studies/new", 400},
    {platform::Method::post, "/studies/{study}/edit", 400},
    {platform::Method::post, "/studies/{study}/exclude", 400},
    {platform::Method::post, "/studies/import", 400},
    {platform::Method::post, "/studies/import/confirm", 400},
    {platform::Method::post, "/interventions/{intervention}/spread", 400},
    {platform::Method::post, "/interventions/{intervention}/spread/end", 400},
    // values
    // proposals
    // appraisal
    // prevention
    {platform::Method::post, "/prevention/classify", 400},
    {platform::Method::post, "/prevention/classifications/{classification}/review", 400},
    // mission_test
    // portfolio
    {platform::Method::post, "/portfolio", 400},  // No mission has a weight.
    {platform::Method::get, "/portfolio/{job}/bids.csv", 404},
    {platform::Method::get, "/portfolio/{job}/limits.csv", 404},
    {platform::Method::get, "/portfolio/{job}/spending-review.xlsx", 404},
    {platform::Method::get, "/portfolio/{job}/result.json", 404},
    {platform::Method::get, "/portfolio/{job}/model.lp", 404},
    {platform::Method::get, "/portfolio/{job}/model.mps", 404},
    // outlook
    // desk
    {platform::Method::get, "/proposals/{proposal}/edit", 403},
    {platform::Method::get, "/proposals/{proposal}/edit/{task}", 403},
    {platform::Method::post, "/proposals/new", 400},
    {platform::Method::post, "/proposals/{proposal}/edit/{task}", 403},
    {platform::Method::post, "/proposals/{proposal}/submit", 403},
    {platform::Method::post, "/proposals/{proposal}/withdraw", 403},
    {platform::Method::post, "/proposals/{proposal}/send-back", 403},
    {platform::Method::post, "/proposals/{proposal}/tests", 409},
    {platform::Method::post, "/proposals/{proposal}/decisions", 409},
    {platform::Method::get, "/proposals/{proposal}/delivery", 404},         // Nothing promised.
    {platform::Method::get, "/api/v1/proposals/{proposal}/delivery", 404},  // Nothing promised.
    {platform::Method::post, "/proposals/{proposal}/delivery", 404},        // Nothing promised.
                                                                            // delivery
                                                                            // tour
};

}  // namespace commonweal::app
