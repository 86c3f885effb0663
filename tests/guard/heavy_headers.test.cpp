#include "guard/heavy_headers.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

const SourceFile kServer{"src/platform/http/server.cpp", "#include <restinio/all.hpp>\n"};
const SourceFile kStore{"src/platform/store/store.cpp", "#include <sqlite3.h>\n"};

TEST(HeavyHeaders, AreRefusedWhereNotListed) {
  const auto allowed = parse_heavy_files("# why\nrestinio src/platform/http/server.cpp  # seam\n");
  EXPECT_EQ(heavy_header_complaints({kServer}, allowed), Complaints{});
  EXPECT_EQ(heavy_header_complaints({kServer, kStore}, allowed),
            Complaints{"src/platform/store/store.cpp:1: <sqlite3.h> is heavy: use the seam that "
                       "hides it, or list this file."});
}

TEST(HeavyHeaders, MayStandInAHeaderThatOnlyTheSeamSees) {
  const SourceFile socket{"src/platform/http/socket.hpp", "#include <restinio/all.hpp>\n"};
  const SourceFile server{"src/platform/http/server.cpp",
                          "#include <restinio/all.hpp>\n#include \"platform/http/socket.hpp\"\n"};
  const SourceFile router{"src/platform/http/router.cpp",
                          "#include \"platform/http/socket.hpp\"\n"};
  const std::vector<HeavyFile> allowed = {{"restinio", server.path}, {"restinio", socket.path}};
  EXPECT_EQ(heavy_header_complaints({socket, server}, allowed), Complaints{});
  EXPECT_EQ(heavy_header_complaints({socket, server, router}, allowed),
            Complaints{"src/platform/http/router.cpp:1: \"platform/http/socket.hpp\" shows a heavy "
                       "header: use the seam that hides it."});
}

TEST(HeavyHeaders, LeaveTheListWhenNeededNoLonger) {
  EXPECT_EQ(heavy_header_complaints({kServer}, {{"restinio", "src/platform/http/server.cpp"},
                                                {"sqlite3", "src/platform/store/store.cpp"}}),
            Complaints{"tests/guard/heavy_files.txt: src/platform/store/store.cpp does not include "
                       "sqlite3: take the line out."});
}

TEST(LibraryHeaders, AreNotInHeadersOfOurs) {
  EXPECT_EQ(
      heavy_header_complaints({{"src/platform/table/text.hpp", "#include <utf8proc.h>"}}, {}),
      Complaints{"src/platform/table/text.hpp:1: <utf8proc.h> is a library's: not in a header "
                 "of ours."});
  for (const SourceFile& fine : {
           SourceFile{"src/platform/table/text.cpp", "#include <utf8proc.h>"},
           SourceFile{"src/base/result.hpp", "#include <tl/expected.hpp>"},
           SourceFile{"src/missions/metric_fixture.hpp", "#include <gtest/gtest.h>"},
           SourceFile{"src/base/money.hpp", "#include <vector>"},
       }) {
    EXPECT_EQ(heavy_header_complaints({fine}, {}), Complaints{}) << fine.path;
  }
}

}  // namespace
}  // namespace commonweal::guard
