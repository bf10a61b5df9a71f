// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QObject>
#include <QString>

#include <optional>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// What an erasure takes and what it leaves.
struct ErasurePreview
{
    QString name;             ///< to be typed as confirmation
    qint64 purchases = 0;     ///< stay, without the person
    qint64 messages = 0;      ///< texts and numbers go
    qint64 contacts = 0;      ///< texts go
    qint64 partnerMoves = 0;  ///< their number stays in signed files, which the partner has as well
    domain::Points points;    ///< written off
    domain::Money credit;     ///< written off
};

struct Erased
{
    domain::Points points;
    domain::Money credit;
    bool isFileClean = true; ///< off: another program held the file; what was overwritten goes at the next cleaning
};

/// Takes a person out of the shop's file at their wish: details, texts, numbers and search words go; purchases and
/// entries stay without them; points and credit are written off by entries, so that the books hold. Of the number a
/// salted hash stays, also of former ones and those of members merged into it, so that nothing writes to them again.
/// Lines of the trail about others, notes of shifts and words of batches that name the person lose their texts.
/// Backups made before cannot be changed and still hold it all.
class ErasureService final : public QObject
{
    Q_OBJECT

public:
    ErasureService(storage::Database &database, const domain::Clock &clock, QObject *parent = nullptr);

    /// Errors: MemberNotFound (also of one who was erased or goes on as another).
    [[nodiscard]] domain::Result<ErasurePreview> preview(domain::MemberId member) const;
    /// `typedName` has to be the member's name. Takes long in a large shop: the file is written anew. Errors:
    /// MemberNotFound, UnknownValue (field "name").
    [[nodiscard]] domain::Result<Erased> erase(domain::MemberId member, const QString &typedName,
                                               std::optional<domain::StaffId> staff = {});
    /// Whether a typed name is the member's: letters of either keyboard and spaces do not matter.
    [[nodiscard]] static bool isSameName(const QString &typed, const QString &name);

signals:
    void erased(bashgah::domain::MemberId member);

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
