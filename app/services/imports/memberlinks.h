// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/shopprofile.h"
#include "services/imports/importoptions.h"
#include "services/imports/importreport.h"
#include "services/imports/importservice.h"
#include "services/imports/membersheet.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace bashgah::storage {
class Connection;
class ImportUndoRepository;
}

namespace bashgah::services {

/// Who brought whom and who lives with whom, of one members file: planned before anything is written (a dry run tells
/// the same), written once all members of the file are there. A household of the shop is found by the people of it who
/// stand in the file, never by its name. Nobody is taken out of a household, and who brought a member is never replaced.
class MemberLinks final
{
public:
    struct Person
    {
        const MemberSheet::Row *row = nullptr;
        std::optional<domain::MemberId> known; ///< absent: new with this file
    };
    /// A member of the shop by what a file names one with.
    using Finder = std::function<std::optional<domain::MemberId>(const BroughtBy &)>;

    MemberLinks(storage::Connection &connection, const domain::ShopProfile &shop, const ImportOptions &options,
                domain::Instant now)
        : m_connection(connection), m_shop(shop), m_options(options), m_now(now) {}

    /// `people`: all whose rows come in, in the order of the file. Counts go into the report; returned are remarks.
    [[nodiscard]] std::vector<RowProblem> plan(std::vector<Person> people, const Finder &find, ImportReport &report);
    /// Whether something is to be written of the person at a place.
    [[nodiscard]] bool changes(size_t place) const { return m_plans[place].changes; }
    /// `ids`: of the people, in their order.
    void write(const std::vector<domain::MemberId> &ids, domain::BatchId batch);

    /// Takes back what a batch wrote, as far as nothing has come of it since: a referral that was rewarded since and a
    /// household that others came into or whose points were put together or apart by hand stay.
    static void takeBack(storage::Connection &connection, storage::ImportUndoRepository &rows, domain::Instant now,
                         std::optional<domain::StaffId> staff, UndoneImport &undone);

private:
    /// A member of the shop by the number, one of the file by the place: -1 is the first.
    using Key = qint64;
    struct Plan
    {
        std::optional<Key> referrer;
        bool changes = false;
        std::optional<bool> ownPoints; ///< to be set
    };
    struct Standing ///< a household of the shop
    {
        qint64 id = 0;
        bool pooled = false;
    };
    struct Resident
    {
        Standing home;
        bool ownPoints = false;
    };
    struct Home
    {
        QString name;
        std::vector<size_t> people;
        std::vector<size_t> joining;
        std::optional<Standing> known; ///< absent: to be made
        std::optional<bool> pooled; ///< to be set
        /// Whose line of the trail tells what is set for all.
        [[nodiscard]] size_t first() const { return joining.empty() ? people.front() : joining.front(); }
    };

    [[nodiscard]] bool isTouched(size_t place) const;
    [[nodiscard]] Key keyOf(size_t place) const;
    [[nodiscard]] std::optional<Key> referrerOf(const BroughtBy &brought, const Finder &find) const;
    void readFile();
    void planReferral(size_t place, const Finder &find);
    [[nodiscard]] bool mayBring(size_t place, Key referrer) const;
    void planHome(Home home);
    void planPoints(Home &home);
    void remark(size_t place, RowReason reason, ImportField field, const QString &value);
    void writeReferral(size_t place, const std::vector<domain::MemberId> &ids, QJsonObject &added);
    void writeHome(const Home &home, const std::vector<domain::MemberId> &ids);
    void writePool(const Home &home, qint64 id, QJsonObject &added, QJsonObject &before);
    void writePerson(size_t place, domain::MemberId id, const Home &home, qint64 household);

    storage::Connection &m_connection;
    const domain::ShopProfile &m_shop;
    const ImportOptions &m_options;
    domain::Instant m_now;
    std::vector<Person> m_people;
    std::vector<Plan> m_plans;
    std::vector<Home> m_homes;
    std::vector<RowProblem> m_remarks;
    QHash<QString, size_t> m_byCode;
    QHash<QString, size_t> m_byMobile;
    QHash<Key, Key> m_referrers; ///< that the file brings
    QHash<qint64, Resident> m_residents; ///< of the shop, by member
    struct Written { QJsonObject added, before; };
    std::vector<Written> m_written; ///< for the trail, by place
};

} // namespace bashgah::services
