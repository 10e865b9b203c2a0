#pragma once

#include "core/school/signature.h"
#include "core/security/transaction.h"

#include <QHash>

namespace school {

// Pictures of signatures by their key: today's, and those of papers that were issued with them.
using SignaturePictures = QHash<QString, QByteArray>; // PNG

// All SQL on signature and signature_picture.
class SignatureRepository {
public:
    [[nodiscard]] static base::Result<Signature> read(
        storage::Database &database, const security::Permit &permit);
    // False when the row is no longer the version the signature carries.
    [[nodiscard]] static base::Result<bool> update(
        const security::Transaction &transaction, const Signature &signature);

    [[nodiscard]] static base::Result<SignaturePictures> pictures(
        storage::Database &database, const security::Permit &permit);
    // Its key; a picture that is kept already is not kept twice.
    [[nodiscard]] static base::Result<QString> keep(
        const security::Transaction &transaction, const QByteArray &png);
};

} // namespace school
