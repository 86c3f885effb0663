#include "devolution/poll/poll_table.hpp"

#include "methods/survey/survey_suppression.hpp"

namespace commonweal::devolution {
namespace {

methods::CountTable counts_of(const std::vector<const methods::SurveyColumn*>& columns,
                              const PollQuestion& question) {
  methods::CountTable counts{.counts = {},
                             .bases = {},
                             .answers = question.is_multiple ? methods::CountTable::Answers::several
                                                             : methods::CountTable::Answers::one};
  for (const auto* column : columns) {
    counts.bases.push_back(column->responses);
    auto& answers = counts.counts.emplace_back();
    for (const auto& share : column->shares) answers.push_back(share.responses);
  }
  return counts;
}

PublishedColumn published(const methods::SurveyColumn& column, const PollQuestion& question,
                          const std::vector<bool>& hidden) {
  PublishedColumn all;
  const bool is_shown = column.responses >= methods::kFewestShown;
  if (is_shown) {
    all.responses = column.responses;
    all.weighted = column.weighted;
  }
  for (std::size_t a = 0; a < question.options.size(); ++a) {
    const bool is_hidden = hidden[a] || !is_shown;
    all.shares.push_back(
        {question.options[a], is_hidden ? std::nullopt : std::optional(column.shares[a])});
  }
  return all;
}

}  // namespace

PollTable poll_table(const methods::SurveyDesign& design, const PollQuestion& question,
                     const PollGroups& groups) {
  const auto table = methods::survey_table(design, question.answers, groups.groups);
  std::vector<const methods::SurveyColumn*> columns{&table.all};
  for (const auto& group : table.groups) columns.push_back(&group);
  const auto hidden = methods::hidden_cells(counts_of(columns, question));
  PollTable published_table;
  published_table.rows = design.size();
  published_table.is_multiple = question.is_multiple;
  published_table.lone_clusters = methods::SurveySpread(design).lone_clusters();
  for (std::size_t c = 0; c < columns.size(); ++c) {
    auto column = published(*columns[c], question, hidden[c]);
    if (c > 0) column.group = groups.names[c - 1];
    if (!question.numbers.empty() && column.responses) {
      const auto group = c == 0 ? methods::kNoSurveyGroup : static_cast<std::uint32_t>(c - 1);
      column.mean = methods::survey_mean(design, question.numbers, groups.groups, group);
    }
    published_table.columns.push_back(std::move(column));
  }
  if (!question.is_multiple && groups.groups.count > 1) {
    published_table.test = methods::rao_scott_test(design, question.answers, groups.groups);
  }
  return published_table;
}

}  // namespace commonweal::devolution
