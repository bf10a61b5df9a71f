// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QString>

#include <optional>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

class MemberService;

/// What stands before the codes of a kind, where a shop's labels have such marks; empty: nothing does.
struct ScanPrefixes
{
    QString card;
    QString voucher;
    QString receipt;
    QString product;
};

/// What a scanned code is.
struct Scanned
{
    enum class Kind { Unknown, Member, Voucher, Purchase, Product };
    Kind kind = Kind::Unknown;
    QString code; ///< without the mark of its kind
    std::optional<domain::MemberId> member{};
    std::optional<domain::PurchaseId> purchase{};
    QString product{}; ///< its name
};

/// Finds out what a code stands for: by its mark, else by its check digit and who or what has it. Our own codes
/// (coupon, gift card, receipt) come first, then members, products, and numbers of purchases last.
class ScanService final
{
public:
    ScanService(storage::Database &database, const MemberService &members);
    /// Errors of the storage only; what nobody knows is Unknown.
    [[nodiscard]] domain::Result<Scanned> look(const QString &text, const ScanPrefixes &prefixes = {}) const;

private:
    [[nodiscard]] std::optional<Scanned> byMark(const QString &text, const ScanPrefixes &prefixes) const;
    [[nodiscard]] std::optional<Scanned> ownCode(const QString &text) const;
    [[nodiscard]] Scanned member(const QString &code) const;
    [[nodiscard]] Scanned purchase(const QString &code) const;
    [[nodiscard]] Scanned product(const QString &code) const;

    storage::Database &m_database;
    const MemberService &m_members;
};

} // namespace bashgah::services
