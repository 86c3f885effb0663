#pragma once

// Studies taken in with the browser: a file is sent, what it would change is shown, and only then
// it is written. Files are small; larger ones are for the shell.

#include <cstddef>
#include <string>

#include "base/result.hpp"
#include "learning/evidence/study_file.hpp"
#include "learning/evidence/study_preview.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

inline constexpr std::size_t kStudyFileMax = std::size_t{2} * 1024 * 1024;
// What was looked at comes back as text, which may be longer than the workbook it came in.
inline constexpr std::size_t kStudyTextMax = std::size_t{8} * 1024 * 1024;

// GET /studies/import, for who may add evidence.
base::Result<platform::Response> show_study_import(const platform::Request& request,
                                                   const missions::Holdings& holdings);

// The form again, with what was wrong.
platform::Response study_import_response(const platform::Request& request,
                                         const base::Error& fault);

// The file that was sent. Fails where there is none, or one that is too large.
base::Result<StudyFile> sent_studies(const platform::Request& request);

// What the file would change, with the button that writes it.
platform::Response study_preview_response(const platform::Request& request,
                                          const StudyPreview& preview,
                                          const StudyArrivals& arrivals);

// What came back with that button. Fails where studies were written since it was shown.
base::Result<StudyArrivals> confirmed_studies(const platform::Request& request,
                                              const std::vector<Study>& held);

}  // namespace commonweal::learning
