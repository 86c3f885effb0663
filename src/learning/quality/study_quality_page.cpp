#include "learning/quality/study_quality_page.hpp"

#include <utility>

#include "learning/evidence/study_page.hpp"
#include "learning/quality/appraisal_part_page.hpp"

namespace commonweal::learning {

base::Result<platform::Response> show_appraised_study(const platform::Request& request,
                                                      const missions::Holdings& holdings) {
  auto study = study_asked(request, holdings);
  if (!study) return base::fail(std::move(study));
  const auto quality = study_quality_part(holdings, request.visitor, study->code);
  return study_response(request, holdings, *study, nullptr, quality);
}

}  // namespace commonweal::learning
