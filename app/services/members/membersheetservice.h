// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/member/memberfield.h"
#include "domain/points/points.h"

#include <QHash>

#include <span>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// People who live together.
struct Household
{
    qint64 id = 0;
    QString name;
    struct Person
    {
        domain::MemberId id;
        QString name;
        bool ownPoints = false; ///< keeps them apart whatever the household does
        QString key{};          ///< code or mobile
        domain::Points spendable{}; ///< the own ones
    };
    std::vector<Person> people; ///< by name
    bool pooled = false;        ///< points are spent together
    /// What those who spend together can spend; zero when fewer than two do.
    domain::Points together{};
};

/// What a shop knows of its members beyond the usual: the fields of its own, photos, households. Every
/// change is one transaction with its line in the trail. Reading calls may come from any thread.
class MemberSheetService final
{
public:
    MemberSheetService(storage::Database &database, const domain::Clock &clock) : m_database(database), m_clock(clock) {}

    /// In their order, retired ones included.
    [[nodiscard]] domain::Result<std::vector<domain::MemberField>> fields() const;
    /// A field of the owner's behind the others; the key of `field` is given here and returned. Errors:
    /// Empty ("name", "choices"), AlreadyExists (name), TooLong.
    [[nodiscard]] domain::Result<QString> addField(domain::MemberField field, std::optional<domain::StaffId> staff = {});
    /// Name, choices, where it is asked and shown, retired or not; the kind stays. Errors: as above,
    /// UnknownValue (no such field).
    [[nodiscard]] domain::Result<void> changeField(const domain::MemberField &field, std::optional<domain::StaffId> staff = {});
    /// In this order from now on. UnknownValue: not the keys of all fields.
    [[nodiscard]] domain::Result<void> placeFields(const QStringList &keys, std::optional<domain::StaffId> staff = {});
    /// What one field says of these members.
    [[nodiscard]] domain::Result<QHash<qint64, QString>> values(const QString &key, std::span<const domain::MemberId> members) const;

    /// A small picture of the member (JPEG); empty: none. Errors: MemberNotFound, TooLong (more than
    /// 64 kB), BadFile (no JPEG).
    [[nodiscard]] domain::Result<void> setPhoto(domain::MemberId id, const QByteArray &jpeg,
                                                std::optional<domain::StaffId> staff = {});
    [[nodiscard]] domain::Result<QByteArray> photo(domain::MemberId id) const;

    [[nodiscard]] domain::Result<std::optional<Household>> householdOf(domain::MemberId member) const;
    [[nodiscard]] domain::Result<std::vector<Household>> households() const; ///< by name
    /// Puts a member into the household of another, which is made if that one has none. One whose points are spent
    /// together needs the permission for points by hand. Errors:
    /// MemberNotFound, AlreadyExists (the member is in another one).
    [[nodiscard]] domain::Result<void> joinHousehold(domain::MemberId member, domain::MemberId with,
                                                     std::optional<domain::StaffId> staff = {});
    /// One who stays alone leaves nothing behind. Who comes or goes keeps the own points.
    [[nodiscard]] domain::Result<void> leaveHousehold(domain::MemberId member, std::optional<domain::StaffId> staff = {});
    /// Lets the household of a member spend its points together, or each the own ones again. What was spent together
    /// stays so, and comes back to whom it came from. Error NotFound (nobody lives with the member).
    [[nodiscard]] domain::Result<void> poolPoints(domain::MemberId member, bool together,
                                                  std::optional<domain::StaffId> staff = {});
    /// A member's own wish: nobody else spends these points, and these spend nobody else's. Error NotFound.
    [[nodiscard]] domain::Result<void> keepPointsApart(domain::MemberId member, bool apart,
                                                       std::optional<domain::StaffId> staff = {});

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
