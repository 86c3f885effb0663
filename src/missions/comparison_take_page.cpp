// What a comparison can be taken away as.

#include <set>
#include <string>

#include <utility>

#include "missions/comparison_chart_page.hpp"
#include "missions/comparison_file.hpp"
#include "missions/comparison_page.hpp"
#include "missions/comparison_store.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/png.hpp"
#include "platform/http/download.hpp"

namespace commonweal::missions {
namespace {

using platform::Request;
using platform::Response;

base::Result<ChosenComparison> asked(const Request& request, const Holdings& holdings) {
  return load_comparison(holdings,
                         comparison_text(request.field("metric").text, request.query_parameters));
}

base::Result<Response> sheet(const Request& request, const Holdings& holdings,
                             platform::SheetForm form) {
  auto chosen = asked(request, holdings);
  if (!chosen) return base::fail(std::move(chosen));
  return platform::download(comparison_sheet(*chosen, holdings.directory), form,
                            chosen->metric->code + "-compare");
}

std::string source_words(const Comparison& comparison, const Directory& directory) {
  std::set<std::string> attributions;
  for (const auto& it : comparison.ranked) {
    const Source* source = directory.find_source(it.observation.source);
    if (source != nullptr) attributions.insert(source->attribution);
  }
  std::string words;
  for (const auto& it : attributions) words += (words.empty() ? "" : " ") + it;
  return words;
}

base::Result<std::string> svg(const Request& request, const Holdings& holdings) {
  auto chosen = asked(request, holdings);
  if (!chosen) return base::fail(std::move(chosen));
  if (!chosen->comparison || chosen->comparison->ranked.empty()) {
    return base::fail(base::ErrorCode::not_found, "There are no figures to draw.");
  }
  return platform::svg_file(dot_plot(*chosen),
                            {.source = source_words(*chosen->comparison, holdings.directory)});
}

Response file(std::string content, std::string type, const Request& request,
              const std::string& ending) {
  const std::string name = std::string(request.field("metric").text) + "-compare." + ending;
  return {.content_type = std::move(type),
          .body = std::move(content),
          .headers = {{"Content-Disposition", "attachment; filename=\"" + name + "\""}}};
}

}  // namespace

base::Result<Response> take_comparison_csv(const Request& request, const Holdings& holdings) {
  return sheet(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> take_comparison_xlsx(const Request& request, const Holdings& holdings) {
  return sheet(request, holdings, platform::SheetForm::xlsx);
}

base::Result<Response> take_comparison_svg(const Request& request, const Holdings& holdings) {
  auto drawn = svg(request, holdings);
  if (!drawn) return base::fail(std::move(drawn));
  return file(*std::move(drawn), "image/svg+xml", request, "svg");
}

base::Result<Response> take_comparison_png(const Request& request, const Holdings& holdings) {
  auto drawn = svg(request, holdings);
  if (!drawn) return base::fail(std::move(drawn));
  return file(platform::png_of(*drawn), "image/png", request, "png");
}

}  // namespace commonweal::missions
