// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// A member with what only the file knows. `version` rises with every change.
struct MemberRecord
{
    domain::Member member;
    qint64 version = 1;
    std::optional<QString> tierId;
    std::optional<QDate> lastVisit;
};

/// One line of the consent history.
struct ConsentRow
{
    domain::ConsentState state = domain::ConsentState::Refused;
    QString source;  ///< counter, form, import, reply, owner
    QString wording; ///< what the member agreed to, as read out or printed
    domain::Instant at;
    std::optional<domain::StaffId> staff;
    std::optional<domain::BatchId> batch;
    std::optional<qint64> notice{}; ///< version of the privacy notice it was given under
};

/// Members with their search tokens, tags and consent. Throws SqlFailure; never begins a
/// transaction. Callers look for duplicates first: the file's own unique index is the last guard.
class MemberRepository final
{
public:
    explicit MemberRepository(Connection &connection) : m_connection(connection) {}

    /// Consent starts as Unknown: see addConsent. `details` has a mobile or a code.
    [[nodiscard]] domain::MemberId insert(const domain::MemberDetails &details,
                                          domain::Instant createdAt,
                                          std::optional<domain::BatchId> batch = {});
    /// False when the member is gone or no longer at `expectedVersion`.
    [[nodiscard]] bool update(domain::MemberId id, const domain::MemberDetails &details,
                              qint64 expectedVersion);

    [[nodiscard]] std::optional<MemberRecord> find(domain::MemberId id);
    [[nodiscard]] std::optional<domain::MemberId> idByMobile(const domain::MobileNumber &mobile);
    /// Exactly as stored.
    [[nodiscard]] std::optional<domain::MemberId> idByCode(const QString &code);
    /// The shown name; empty when there is no such member.
    [[nodiscard]] QString nameOf(domain::MemberId id);

    /// Writes one line of history and the member's present state.
    void addConsent(domain::MemberId id, const ConsentRow &row);
    [[nodiscard]] std::vector<ConsentRow> consentHistory(domain::MemberId id); ///< newest first

    /// When each member's consent was last said, by the number of the member; nothing of those who said nothing.
    [[nodiscard]] QHash<qint64, domain::Instant> consentMoments();

    /// JPEG; empty: none.
    [[nodiscard]] QByteArray photo(domain::MemberId id);
    void setPhoto(domain::MemberId id, const QByteArray &jpeg, domain::Instant at);

    /// Numbers nobody writes to. `reason`: reply, owner, blacklist.
    void suppress(const domain::MobileNumber &mobile, const QString &reason, domain::Instant at);
    void liftSuppression(const domain::MobileNumber &mobile); ///< not of a blacklist
    [[nodiscard]] bool isSuppressed(const domain::MobileNumber &mobile);

    /// Every tag in use, most used first.
    [[nodiscard]] QStringList allTags(int limit);

private:
    void writeTokens(domain::MemberId id, const domain::MemberDetails &details);
    void clearTokens(domain::MemberId id);
    void keepSuppressed(const domain::MemberDetails &details, domain::Instant at);
    [[nodiscard]] QStringList tags(domain::MemberId id);
    [[nodiscard]] domain::MemberValues values(domain::MemberId id);

    Connection &m_connection;
};

/// "unknown", "granted", "refused"; "unknown", "female", "male": as stored, also in CSV and JSON.
[[nodiscard]] QString consentKey(domain::ConsentState state);
[[nodiscard]] domain::ConsentState consentFromKey(const QString &key);
[[nodiscard]] QString genderKey(domain::Gender gender);
[[nodiscard]] domain::Gender genderFromKey(const QString &key);

} // namespace bashgah::storage
