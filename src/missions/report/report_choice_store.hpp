#pragma once

// The report that an address names, for pages and the API alike.

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/report/report_store.hpp"

namespace commonweal::missions {

// Not found, with a sentence, for what is no report.
base::Result<ReportId> report_id_in(base::Field field);

// Of an empty version the newest. Its text may be one that this program cannot read.
base::Result<KeptVersion> version_named(platform::Transaction& transaction, base::Field id,
                                        base::Field version);
// The same, read.
base::Result<PublishedReport> published_named(platform::Transaction& transaction, base::Field id,
                                              base::Field version);

}  // namespace commonweal::missions
