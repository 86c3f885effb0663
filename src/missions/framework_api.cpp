#include "missions/framework_api.hpp"

#include <utility>

#include "missions/framework_file.hpp"
#include "missions/framework_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::missions {
namespace {

using platform::Request;
using platform::Response;

base::Result<Response> answer_sheet(const Request& request, const Holdings& holdings,
                                    platform::SheetForm form) {
  auto framework = load_framework(holdings, framework_asked(request));
  if (!framework) return base::fail(std::move(framework));
  return platform::download(framework_sheet(*framework), form,
                            "framework-" + framework->body->code);
}

}  // namespace

base::Result<Response> answer_framework(const Request& request, const Holdings& holdings) {
  auto framework = load_framework(holdings, framework_asked(request));
  if (!framework) return base::fail(std::move(framework));
  return platform::ok_json(framework_json(*framework).compact());
}

base::Result<Response> answer_framework_csv(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> answer_framework_xlsx(const Request& request, const Holdings& holdings) {
  return answer_sheet(request, holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::missions
