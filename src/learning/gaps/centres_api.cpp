#include "learning/gaps/centres_api.hpp"

#include <utility>

#include "learning/gaps/centres_file.hpp"
#include "learning/gaps/gaps_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::learning {
namespace {

using platform::Request;
using platform::Response;

base::Result<std::optional<Covered>> asked(const Request& request) {
  return covered_in({"covered", request.query("covered").value_or("")});
}

base::Result<Response> answer_sheet(const Request& request, const missions::Holdings& holdings,
                                    platform::SheetForm form) {
  auto only = asked(request);
  if (!only) return base::fail(std::move(only));
  return platform::download(centres_sheet(load_coverage_matrix(holdings), *only), form,
                            "what-works-centres");
}

}  // namespace

base::Result<Response> answer_centres(const Request& request, const missions::Holdings& holdings) {
  auto only = asked(request);
  if (!only) return base::fail(std::move(only));
  return platform::ok_json(centres_json(load_coverage_matrix(holdings), *only).compact());
}

base::Result<Response> answer_centres_csv(const Request& request,
                                          const missions::Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> answer_centres_xlsx(const Request& request,
                                           const missions::Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::learning
