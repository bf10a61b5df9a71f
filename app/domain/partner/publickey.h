// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QByteArray>
#include <QString>

namespace bashgah::domain {

/// By which a shop is known to its partners: 32 bytes, the public half of its Ed25519 key.
class PublicKey final
{
public:
    static constexpr int size = 32;

    /// As `text` writes it; base64 with other letters, spaces and line breaks will do. Errors: Empty,
    /// UnknownValue (args: what was typed, what it must be).
    [[nodiscard]] static Result<PublicKey> parse(const QString &typed);
    /// Of exactly 32 bytes.
    [[nodiscard]] static Result<PublicKey> fromBytes(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// 43 letters and digits to copy and paste.
    [[nodiscard]] QString text() const;
    /// "3F2A 91C0 77DE 05B4": short enough to compare by telephone.
    [[nodiscard]] QString fingerprint() const;
    bool operator==(const PublicKey &) const = default;

private:
    explicit PublicKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace bashgah::domain
