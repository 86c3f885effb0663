#pragma once

// For tests: the commands that pool studies, as the shell runs them, on files of the test's own.
// What is printed is given back without the name of their folder.

#include <stdlib.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "learning/evidence/effect_size_command.hpp"
#include "learning/evidence/pool_command.hpp"
#include "platform/cli/run.hpp"

namespace commonweal::learning {

// The trials of the BCG vaccine (Colditz and others 1994), as R's metadat has them.
inline constexpr const char* kBcg =
    "trial,author,year,tpos,tneg,cpos,cneg,ablat,alloc\n"
    "1,Aronson,1948,4,119,11,128,44,random\n"
    "2,Ferguson & Simes,1949,6,300,29,274,55,random\n"
    "3,Rosenthal et al,1960,3,228,11,209,42,random\n"
    "4,Hart & Sutherland,1977,62,13536,248,12619,52,random\n"
    "5,Frimodt-Moller et al,1973,33,5036,47,5761,13,alternate\n"
    "6,Stein & Aronson,1953,180,1361,372,1079,44,alternate\n"
    "7,Vandiviere et al,1973,8,2537,10,619,19,random\n"
    "8,TPT Madras,1980,505,87886,499,87892,13,random\n"
    "9,Coetzee & Berjak,1968,29,7470,45,7232,27,random\n"
    "10,Rosenthal et al,1961,17,1699,65,1600,42,systematic\n"
    "11,Comstock et al,1974,186,50448,141,27197,18,systematic\n"
    "12,Comstock & Webster,1969,5,2493,3,2338,33,systematic\n"
    "13,Comstock et al,1976,27,16886,29,17825,33,systematic\n";

struct PoolPrinted {
  platform::ExitStatus status;
  std::string out;
  std::string err;
};

class PoolShellFixture : public testing::Test {
 protected:
  PoolShellFixture() {
    std::string name = (std::filesystem::temp_directory_path() / "pool_XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~PoolShellFixture() override { std::filesystem::remove_all(folder_); }

  // `verb` of the area evidence, over a file of this text.
  PoolPrinted run(const std::string& verb, std::string_view text,
                  std::vector<std::string> options) const {
    std::ofstream(folder_ / "t.csv", std::ios::binary) << text;
    std::vector<std::string> words{"evidence", verb, (folder_ / "t.csv").string()};
    words.insert(words.end(), options.begin(), options.end());
    const std::array commands = {kPoolEvidence, kEffectSize};
    const platform::World world{.open_store = {},
                                .open_desk = {},
                                .now = {},
                                .actor = "shell:ann",
                                .share = ".",
                                .commands = commands};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const auto status = platform::run_words(words, world, "", {in, out, err});
    return {status, without_folder(out.str()), without_folder(err.str())};
  }

  // Refused with exactly these lines, and nothing printed.
  void expect_refused(const PoolPrinted& printed, const std::string& err) const {
    EXPECT_EQ(printed.status, platform::ExitStatus::bad_input);
    EXPECT_EQ(printed.out, "");
    EXPECT_EQ(printed.err, err);
  }

 private:
  std::string without_folder(std::string text) const {
    const std::string folder = folder_.string() + '/';
    for (auto at = text.find(folder); at != text.npos; at = text.find(folder)) {
      text.erase(at, folder.size());
    }
    return text;
  }

  std::filesystem::path folder_;
};

inline constexpr const char* kTwo = "study,yi,vi\nAsh,0.1,0.04\nBirch,0.5,0.05\n";

inline constexpr const char* kCounts = "ai=tpos,bi=tneg,ci=cpos,di=cneg";

struct PoolCommand : PoolShellFixture {
  PoolPrinted pool(std::string_view text, std::vector<std::string> options) const {
    options.insert(options.begin(), {"--effect", "yi", "--variance", "vi"});
    return run("pool", text, std::move(options));
  }
  PoolPrinted bcg(std::vector<std::string> options) const {
    options.insert(options.begin(), {"--measure", "rr", "--columns", kCounts});
    return run("pool", kBcg, std::move(options));
  }
  static bool says(const PoolPrinted& printed, std::string_view text) {
    return printed.out.find(text) != std::string::npos;
  }
};

}  // namespace commonweal::learning
