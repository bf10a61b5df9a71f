// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/member/memberfield.h"

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
    struct Person { domain::MemberId id; QString name; };
    std::vector<Person> people; ///< by name
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
    /// Puts a member into the household of another, which is made if that one has none. Errors:
    /// MemberNotFound, AlreadyExists (the member is in another one).
    [[nodiscard]] domain::Result<void> joinHousehold(domain::MemberId member, domain::MemberId with,
                                                     std::optional<domain::StaffId> staff = {});
    /// One who stays alone leaves nothing behind.
    [[nodiscard]] domain::Result<void> leaveHousehold(domain::MemberId member, std::optional<domain::StaffId> staff = {});

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
