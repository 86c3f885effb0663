#pragma once

// What is to come, in plain sentences, for the page of the forecast, the metric's page and briefs.

#include <string>
#include <vector>

#include "missions/outlook.hpp"

namespace commonweal::missions {

// "about 3 in 100", "less than 1 in 100", "more than 99 in 100".
std::string chance_words(double share);

// "If things go on as they have, it would stand at 6,901,234 incomplete pathways in December 2030,
// and 8 times in 10 between 5,100,000 and 8,700,000."
std::string usual_sentence(const Metric& metric, const methods::Series& series,
                           const methods::Forecast& usual);

// The same in half as many words, for a brief: "About 6,901,234 in December 2030 if things go on as
// they have; 8 times in 10 from 5,100,000 to 8,700,000."
std::string usual_line(const Metric& metric, const methods::Series& series,
                       const methods::Forecast& usual);

// "If the pace of August 2007 to June 2010 were matched from then on, it would be back at 2,315,060
// in May 2035." Empty where no replay stands.
std::string replay_sentence(const Metric& metric, const Outlook& outlook);

// "As things go, the chance that it stands there or better in May 2035 is about 3 in 100." Empty
// where nothing can be said of it.
std::string chance_sentence(const Outlook& outlook);

// One for each target: what it asks, by when, and how likely that is.
std::vector<std::string> target_sentences(const Metric& metric, const Outlook& outlook);

// How good such forecasts were before, a sentence each.
std::vector<std::string> track_record_sentences(const Metric& metric,
                                                const methods::Forecast& usual);

// How good this one was, where it starts in the past. Empty where nothing came since.
std::string came_sentence(const Outlook& outlook);

// That a range reaches where figures cannot go; empty where none does.
std::string bounds_sentence(const Metric& metric, const methods::Series& series,
                            const methods::Forecast& usual);

std::string model_words(methods::ForecastModel model);

}  // namespace commonweal::missions
