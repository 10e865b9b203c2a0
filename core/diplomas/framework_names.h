#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>
#include <optional>

namespace diplomas {

// Block: a certificate of a professional title (CCP), judged without a mark.
enum class UnitKind { Professional, General, Optional, Block };
inline constexpr std::array kUnitKinds{
    UnitKind::Professional, UnitKind::General, UnitKind::Optional, UnitKind::Block};
[[nodiscard]] QString storedName(UnitKind kind);
[[nodiscard]] base::Result<UnitKind> unitKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(UnitKind kind);

// Terminal: a paper at the end (ponctuel), the mode of these schools by default.
enum class ExamMode { Terminal, Continuous, Jury };
inline constexpr std::array kExamModes{ExamMode::Terminal, ExamMode::Continuous, ExamMode::Jury};
[[nodiscard]] QString storedName(ExamMode mode);
[[nodiscard]] base::Result<ExamMode> examModeFrom(const QString &stored);
[[nodiscard]] QString titleOf(ExamMode mode);

// How the jury's decision is simulated. CapAgricole: known not to be the rule of the CAP, and not
// modelled; None: nobody said.
enum class PassRule { Cap, BacPro, Title, Branch, CapAgricole, None };
inline constexpr std::array kPassRules{PassRule::Cap, PassRule::BacPro, PassRule::Title,
    PassRule::Branch, PassRule::CapAgricole, PassRule::None};
[[nodiscard]] QString storedName(PassRule rule);
[[nodiscard]] base::Result<PassRule> passRuleFrom(const QString &stored);
[[nodiscard]] QString titleOf(PassRule rule);
// Marks and coefficients decide; otherwise a jury decides block by block.
[[nodiscard]] bool needsCoefficients(PassRule rule);

// How far a version may be trusted.
enum class FrameworkState { Draft, Verified, Retired };
inline constexpr std::array kFrameworkStates{
    FrameworkState::Draft, FrameworkState::Verified, FrameworkState::Retired};
[[nodiscard]] QString storedName(FrameworkState state);
[[nodiscard]] base::Result<FrameworkState> frameworkStateFrom(const QString &stored);
[[nodiscard]] QString titleOf(FrameworkState state);

// Coefficients are kept in hundredths: "2,5" is 250. Nothing when it is no number from 0,01 to 99
// with at most two decimals.
[[nodiscard]] std::optional<int> coefficientFrom(const QString &typed);
[[nodiscard]] QString coefficientText(int hundredths);

} // namespace diplomas
