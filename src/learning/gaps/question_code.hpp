#pragma once

// What new questions and voices are called: codes that no other has.

#include <string>
#include <string_view>
#include <vector>

#include "learning/gaps/question_voice.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

// "what-helps-adults-into-work", with a number where that is taken.
std::string question_code(const missions::Directory& directory, std::string_view text);

// "what-helps-adults-into-work-dwp".
std::string voice_code(const std::vector<QuestionVoice>& voices, std::string_view question,
                       std::string_view body);

}  // namespace commonweal::learning
