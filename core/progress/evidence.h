#pragma once

#include "core/progress/observation.h"

#include <QByteArray>

namespace progress {

namespace errors {
inline constexpr base::ErrorCode kBadEvidence{"progress.bad-evidence"};
inline constexpr base::ErrorCode kEvidenceTooLarge{"progress.evidence-too-large"};
inline constexpr base::ErrorCode kEvidenceAltered{"progress.evidence-altered"};
} // namespace errors

inline constexpr qint64 kLargestEvidence = 20LL * 1024 * 1024; // bytes of the file
inline constexpr qint64 kMostPixels = 40'000'000;              // told by its header
inline constexpr int kKeptSide = 2000;                         // pixels of a picture that is kept

// A photo or paper as it is kept: a PDF as it came, a picture upright, made smaller and written
// anew as a JPEG, so that neither place nor device is left in it.
struct EvidenceFile {
    QString shownName; // never a path; its ending says what it is
    QString mediaType; // "application/pdf", "image/jpeg"
    QByteArray bytes;
};

// What a file is, is told by its first bytes, never by its name. Errors: kBadEvidence (no PDF, JPEG
// or PNG, or broken), kEvidenceTooLarge.
[[nodiscard]] base::Result<EvidenceFile> checkedEvidence(
    const QString &fileName, const QByteArray &bytes);
// The last part of a name from any system, without what hides its ending or what a system refuses;
// with this ending.
[[nodiscard]] QString shownNameOf(const QString &fileName, const QString &ending);
// An ordinary file chosen by somebody; links, devices and pipes are refused. Errors: those of
// checkedEvidence() and base::readWholeFile().
[[nodiscard]] base::Result<EvidenceFile> evidenceFromFile(const QString &path);

} // namespace progress
