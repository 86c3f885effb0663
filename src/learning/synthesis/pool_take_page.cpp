// What a pool can be taken away as.

#include <optional>
#include <utility>

#include "learning/synthesis/pool_page.hpp"
#include "learning/synthesis/pool_parts_page.hpp"
#include "learning/synthesis/synthesis_chart_file.hpp"
#include "learning/synthesis/synthesis_looks.hpp"
#include "learning/synthesis/synthesis_sheet_file.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/png.hpp"
#include "platform/http/download.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using platform::DataSheet;
using platform::Request;
using platform::Response;

tl::unexpected<base::Error> no_such_chart(std::string_view chart) {
  return base::fail(ErrorCode::not_found, "There is no chart \"" + std::string(chart) +
                                              "\" of a pool. There are forest, leave-one-out, "
                                              "cumulative, funnel, bubble and subgroups.");
}

// Whether it needs something to be chosen that is not.
bool lacks_choice(std::string_view chart, const PoolChoice& choice) {
  return (chart == "bubble" && choice.moderator.empty()) ||
         (chart == "subgroups" && choice.subgroup.empty());
}

base::Result<HeldSynthesis> answered(const Request& request, const missions::Holdings& holdings) {
  auto choice = pool_choice(pool_text_asked(request));
  if (!choice) return base::fail(std::move(choice));
  auto held = load_synthesis(holdings, request.field("intervention").text, *choice);
  if (!held) return held;
  if (!held->synthesis.has_answer()) {
    return base::fail(ErrorCode::not_found, held->synthesis.refusal);
  }
  if (lacks_choice(request.field("chart").text, held->synthesis.choice)) {
    return base::fail(ErrorCode::not_found,
                      "Choose a moderator for a bubble plot and a subgroup for groups.");
  }
  return held;
}

template <class Look, class Make>
auto made(base::Result<Look> look, Make make) -> base::Result<decltype(make(*look))> {
  if (!look) return base::fail(std::move(look));
  return make(*look);
}

base::Result<std::string> svg_of(const Synthesis& synthesis, std::string_view chart) {
  const platform::FileWords words{
      .source = "Pooled from " + std::to_string(synthesis.studies.size()) + " studies. " +
                std::string(methods::kMetaAnalysisVersion) + "."};
  const auto file = [&](const auto& drawn) { return platform::svg_file(drawn, words); };
  if (chart == "forest") return file(forest_chart(synthesis));
  if (chart == "funnel") return file(funnel_chart(synthesis));
  if (chart == "leave-one-out") {
    return made(without_each(synthesis),
                [&](const auto& it) { return file(without_each_chart(synthesis, it)); });
  }
  if (chart == "cumulative") {
    return made(year_by_year(synthesis),
                [&](const auto& it) { return file(year_by_year_chart(synthesis, it)); });
  }
  if (chart == "subgroups") {
    return made(by_group(synthesis),
                [&](const auto& it) { return file(by_group_chart(synthesis, it)); });
  }
  if (chart == "bubble") {
    return made(along_moderator(synthesis),
                [&](const auto& it) { return file(along_moderator_chart(synthesis, it)); });
  }
  return no_such_chart(chart);
}

base::Result<DataSheet> sheet_of(const Synthesis& synthesis, std::string_view chart) {
  if (chart == "forest") return forest_sheet(synthesis);
  if (chart == "studies") return studies_sheet(synthesis);
  if (chart == "funnel") return funnel_sheet(synthesis);
  if (chart == "leave-one-out") {
    return made(without_each(synthesis),
                [&](const auto& it) { return without_each_sheet(synthesis, it); });
  }
  if (chart == "cumulative") {
    return made(year_by_year(synthesis),
                [&](const auto& it) { return year_by_year_sheet(synthesis, it); });
  }
  if (chart == "subgroups") {
    return made(by_group(synthesis), [&](const auto& it) { return by_group_sheet(synthesis, it); });
  }
  if (chart == "bubble") {
    return made(along_moderator(synthesis),
                [&](const auto& it) { return along_moderator_sheet(synthesis, it); });
  }
  return no_such_chart(chart);
}

Response saved(std::string content, std::string type, const std::string& name) {
  return {.content_type = std::move(type),
          .body = std::move(content),
          .headers = {{"Content-Disposition", "attachment; filename=\"" + name + "\""}}};
}

std::string stem_of(const HeldSynthesis& held, std::string_view chart) {
  return held.synthesis.intervention + "-" + std::string(chart);
}

base::Result<Response> taken(const Request& request, const missions::Holdings& holdings,
                             platform::SheetForm form) {
  const auto chart = request.field("chart").text;
  auto held = answered(request, holdings);
  if (!held) return base::fail(std::move(held));
  if (chart == "inputs" && form == platform::SheetForm::csv) {
    return saved(inputs_text(held->synthesis), "text/csv; charset=utf-8",
                 stem_of(*held, chart) + ".csv");
  }
  auto sheet = sheet_of(held->synthesis, chart);
  if (!sheet) return base::fail(std::move(sheet));
  sheet->about.push_back({"Studies pooled, SHA-256", held->digest});
  return platform::download(*sheet, form, stem_of(*held, chart));
}

}  // namespace

base::Result<Response> take_pool_svg(const Request& request, const missions::Holdings& holdings) {
  auto held = answered(request, holdings);
  if (!held) return base::fail(std::move(held));
  const auto chart = request.field("chart").text;
  auto drawn = svg_of(held->synthesis, chart);
  if (!drawn) return base::fail(std::move(drawn));
  return saved(*std::move(drawn), "image/svg+xml", stem_of(*held, chart) + ".svg");
}

base::Result<Response> take_pool_png(const Request& request, const missions::Holdings& holdings) {
  auto held = answered(request, holdings);
  if (!held) return base::fail(std::move(held));
  const auto chart = request.field("chart").text;
  auto drawn = svg_of(held->synthesis, chart);
  if (!drawn) return base::fail(std::move(drawn));
  return saved(platform::png_of(*drawn), "image/png", stem_of(*held, chart) + ".png");
}

base::Result<Response> take_pool_csv(const Request& request, const missions::Holdings& holdings) {
  return taken(request, holdings, platform::SheetForm::csv);
}

base::Result<Response> take_pool_xlsx(const Request& request, const missions::Holdings& holdings) {
  return taken(request, holdings, platform::SheetForm::xlsx);
}

}  // namespace commonweal::learning
