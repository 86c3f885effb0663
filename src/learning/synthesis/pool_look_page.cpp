#include "learning/synthesis/pool_look_page.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "learning/synthesis/looks_words.hpp"
#include "learning/synthesis/pool_parts_page.hpp"
#include "learning/synthesis/synthesis_chart_file.hpp"
#include "learning/synthesis/synthesis_sheet_file.hpp"
#include "learning/synthesis/synthesis_words.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/html/inset_text.hpp"

namespace commonweal::learning {
namespace {

using platform::DataSheet;
using platform::Html;

// "forest": what its files are called, and what the chart is.
Html shown(const Synthesis& synthesis, const std::string& chart, const platform::Caption& caption,
           Html drawn, const DataSheet& sheet) {
  const auto file = [&](std::string name, std::string_view ending) {
    const std::string path = "/" + chart + "." + std::string(ending);
    return platform::ChartDownload{std::move(name),
                                   pool_address(synthesis.intervention, path, synthesis.choice)};
  };
  return platform::chart_with_table({.chart = std::move(drawn),
                                     .title = caption.title,
                                     .id = chart + "-table",
                                     .table = table_of_sheet(sheet, caption.title),
                                     .downloads = {file("PNG", "png"), file("SVG", "svg"),
                                                   file("CSV", "csv"), file("Excel", "xlsx")}});
}

Html refused(const base::Error& error) {
  return platform::inset_text({.text = error.problems.at(0).what});
}

Html forest_look(const Synthesis& synthesis) {
  const auto chart = forest_chart(synthesis);
  return shown(synthesis, "forest", chart.caption, platform::render(chart),
               forest_sheet(synthesis));
}

Html one_less_look(const Synthesis& synthesis) {
  const auto without = without_each(synthesis);
  if (!without) return refused(without.error());
  Html html = pool_paragraph(without_each_sentence(synthesis, *without));
  const auto influential = std::ranges::count_if(without->influence, [](const auto& study) {
    return study.without && study.without->is_influential;
  });
  html.add(pool_paragraph((influential == 0 ? "No study is"
                                            : studies_text(std::size_t(influential)) +
                                                  (influential == 1 ? " is" : " are")) +
                          " influential by the limits of Viechtbauer and Cheung (2010). A study "
                          "that weighs much is not "
                          "wrong for it: this says where to look, not what to leave out."));
  const auto chart = without_each_chart(synthesis, *without);
  return html.add(shown(synthesis, "leave-one-out", chart.caption, platform::render(chart),
                        without_each_sheet(synthesis, *without)));
}

Html by_year_look(const Synthesis& synthesis) {
  const auto parts = year_by_year(synthesis);
  if (!parts) return refused(parts.error());
  Html html = pool_paragraph(year_by_year_sentence(synthesis, *parts));
  const auto chart = year_by_year_chart(synthesis, *parts);
  return html.add(shown(synthesis, "cumulative", chart.caption, platform::render(chart),
                        year_by_year_sheet(synthesis, *parts)));
}

Html small_studies_look(const Synthesis& synthesis) {
  const auto small = small_studies(synthesis);
  Html html = small ? pool_paragraph(small_studies_sentence(*small)) : refused(small.error());
  html.add(pool_paragraph(
      "If small studies without an effect were never published, dots are missing at the bottom, in "
      "the region where a study alone would not be significant."));
  const auto chart = funnel_chart(synthesis);
  return html.add(
      shown(synthesis, "funnel", chart.caption, platform::render(chart), funnel_sheet(synthesis)));
}

Html moderator_part(const Synthesis& synthesis) {
  const auto along = along_moderator(synthesis);
  if (!along) return refused(along.error());
  Html html = pool_paragraph(along_moderator_sentence(synthesis, *along));
  html.add(pool_paragraph(
      "This compares studies, not people: what holds between studies need not hold within them."));
  const auto chart = along_moderator_chart(synthesis, *along);
  return html.add(shown(synthesis, "bubble", chart.caption, platform::render(chart),
                        along_moderator_sheet(synthesis, *along)));
}

Html groups_part(const Synthesis& synthesis) {
  const auto by = by_group(synthesis);
  if (!by) return refused(by.error());
  Html html = pool_paragraph(by_group_sentence(synthesis, *by));
  const auto chart = by_group_chart(synthesis, *by);
  return html.add(shown(synthesis, "subgroups", chart.caption, platform::render(chart),
                        by_group_sheet(synthesis, *by)));
}

// Each trait leads to what it explains.
Html traits_part(const Synthesis& synthesis) {
  const auto traits = traits_of(synthesis);
  if (traits.empty()) {
    return pool_paragraph("The studies say of nothing how they differ in it.");
  }
  Html html = pool_paragraph(
      "Choose what the studies differ in, and see whether effects go with "
      "it.");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& one : traits) {
    PoolChoice choice = synthesis.choice;
    (one.is_number ? choice.moderator : choice.subgroup) = one.name;
    html.raw("<li>").add(
        pool_link(trait_words(one.name),
                  pool_address(synthesis.intervention, "", choice, {{"look", "differences"}})));
    html.text(", said by " + studies_text(one.studies)).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html differences_look(const Synthesis& synthesis) {
  Html html;
  if (!synthesis.choice.moderator.empty()) html.add(moderator_part(synthesis));
  if (!synthesis.choice.subgroup.empty()) html.add(groups_part(synthesis));
  return html.add(traits_part(synthesis));
}

}  // namespace

PoolLook pool_look_named(std::string_view word, const PoolChoice& choice) {
  const auto found = std::ranges::find(kPoolLooks, word, &PoolLookWords::word);
  if (found != kPoolLooks.end()) return found->look;
  const bool compares = !choice.moderator.empty() || !choice.subgroup.empty();
  return compares ? PoolLook::differences : PoolLook::forest;
}

Html pool_looks(const Synthesis& synthesis, PoolLook shown_look) {
  Html html;
  html.raw("<nav aria-label=\"Looks at this pool\" class=\"govuk-!-display-none-print\">\n");
  html.raw("<ul class=\"govuk-list\">\n");
  for (const auto& [look, word, words] : kPoolLooks) {
    html.raw("<li>");
    if (look == shown_look) {
      html.raw("<strong aria-current=\"true\">").text(words).raw("</strong>");
    } else {
      html.add(pool_link(words, pool_address(synthesis.intervention, "", synthesis.choice,
                                             {{"look", std::string(word)}})));
    }
    html.raw("</li>\n");
  }
  return html.raw("</ul>\n</nav>\n");
}

namespace {

Html look_of(const Synthesis& synthesis, PoolLook look) {
  switch (look) {
    case PoolLook::forest: return forest_look(synthesis);
    case PoolLook::one_less: return one_less_look(synthesis);
    case PoolLook::by_year: return by_year_look(synthesis);
    case PoolLook::small_studies: return small_studies_look(synthesis);
    case PoolLook::differences: return differences_look(synthesis);
  }
  CW_CHECK(false);
}

}  // namespace

Html pool_look(const Synthesis& synthesis, PoolLook look) {
  Html html;
  if (synthesis.choice.tables != TablePooling::none && look != PoolLook::forest) {
    html.add(pool_paragraph(
        "The answer above adds up counts. This look weighs the effects of the studies by how exact "
        "they are (fixed, inverse variance), so its figures differ a little."));
  }
  return html.add(look_of(synthesis, look));
}

}  // namespace commonweal::learning
