// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/memberimport.h"

#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "services/counter/requestguard.h"
#include "services/imports/importprogress.h"
#include "services/imports/importsummary.h"
#include "services/imports/memberfill.h"
#include "services/imports/memberlinks.h"
#include "services/imports/memberreader.h"
#include "services/imports/openingbalance.h"
#include "services/staff/staffguard.h"
#include "storage/db/database.h"
#include "storage/db/largecache.h"
#include "storage/repositories/fieldrepository.h"
#include "storage/repositories/importrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace bashgah::services {

using domain::BatchId;
using domain::ConsentState;
using domain::ErrorCode;
using domain::fail;
using domain::Instant;
using domain::MemberId;
using domain::Result;
using storage::Connection;
using storage::ImportRepository;
using storage::MemberRepository;

namespace {

/// Progress is told in thousandths: reading is the first part, writing the second.
constexpr qint64 membersReadShare = 200;
constexpr size_t membersBetweenChecks = 256;

/// Points that a file brings are points by hand, all at once. Errors as checkLimits.
Result<void> checkAlone(Connection &connection, domain::Points points, const QByteArray &sha256, Instant now)
{
    domain::LimitedAct act;
    act.action = QStringLiteral("import.members");
    act.subject = QString(QStringLiteral("file:") + QString::fromLatin1(sha256.left(12)));
    act.manualPoints = points;
    act.at = now;
    return checkLimits(connection, act);
}

} // namespace

class MemberImport::Work final
{
public:
    Work(MemberSheet &sheet, Connection &connection, const domain::ShopProfile &shop, const ImportOptions &options, Instant now)
        : m_sheet(sheet), m_connection(connection), m_members(connection), m_shop(shop), m_options(options), m_now(now),
          m_links(connection, shop, options, now) {}

    void match(ImportReport &report);
    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(m_rows.begin(), m_rows.end(),
                           [this](const Matched &row) { return row.known && m_options.known == KnownMembers::Skip; });
    }
    [[nodiscard]] Result<void> write(BatchId batch, JobControl &control);

private:
    struct Matched
    {
        size_t place;
        std::optional<MemberId> known;
        std::optional<MemberFill> fill;
        qint64 version = 0;
        bool consents = false;
        bool counted = false; ///< as one of whom something changes
    };
    void readKnown();
    [[nodiscard]] std::optional<RowReason> find(const domain::MemberDetails &details,
                                                std::optional<MemberId> &known) const;
    void addKnown(Matched &row, const MemberSheet::Row &brought, ImportReport &report);
    void planLinks(ImportReport &report);
    [[nodiscard]] std::optional<MemberId> findReferrer(const BroughtBy &brought) const;
    [[nodiscard]] MemberId writeRow(const Matched &row, BatchId batch);
    void writeFill(MemberId id, const Matched &row, BatchId batch);
    [[nodiscard]] std::vector<OpeningLot> lotsOf(const MemberSheet::Row &brought) const;
    [[nodiscard]] std::optional<RowProblem> expired(const MemberSheet::Row &brought) const;

    MemberSheet &m_sheet;
    Connection &m_connection;
    MemberRepository m_members;
    const domain::ShopProfile &m_shop;
    const ImportOptions &m_options;
    Instant m_now;
    struct Known { MemberId id; bool hasCode; };
    QHash<QString, Known> m_byCode;
    QHash<QString, Known> m_byMobile;
    std::vector<Matched> m_rows;
    MemberLinks m_links;
};

void MemberImport::Work::readKnown()
{
    for (const storage::MemberKeys &keys : ImportRepository(m_connection).memberKeys()) {
        const Known known{keys.id, keys.code.has_value()};
        if (keys.code)
            m_byCode.insert(*keys.code, known);
        if (keys.mobile)
            m_byMobile.insert(*keys.mobile, known);
    }
}

std::optional<RowReason> MemberImport::Work::find(const domain::MemberDetails &details,
                                                  std::optional<MemberId> &known) const
{
    const auto byCode = details.code ? m_byCode.constFind(*details.code) : m_byCode.cend();
    const auto byMobile = details.mobile ? m_byMobile.constFind(details.mobile->canonical()) : m_byMobile.cend();
    if (byCode != m_byCode.cend())
        known = byCode->id;
    if (byMobile == m_byMobile.cend())
        return std::nullopt;
    if (known && *known != byMobile->id)
        return RowReason::DuplicateMobile;
    if (!known && details.code && byMobile->hasCode)
        return RowReason::DuplicateMobile;
    known = byMobile->id;
    return std::nullopt;
}

void MemberImport::Work::match(ImportReport &report)
{
    readKnown();
    QSet<qint64> seen;
    for (size_t i = 0; i < m_sheet.members.size(); ++i) {
        const MemberSheet::Row &brought = m_sheet.members[i];
        if (auto late = expired(brought)) {
            m_sheet.problems.push_back(std::move(*late));
            continue;
        }
        Matched row{i, {}, {}};
        auto problem = find(brought.details, row.known);
        if (!problem && row.known && seen.contains(row.known->value()))
            problem = RowReason::RepeatedMember;
        if (problem) {
            const bool hasMobile = brought.details.mobile.has_value();
            m_sheet.problems.push_back({brought.row, *problem, hasMobile ? ImportField::Mobile : ImportField::Code,
                                        hasMobile ? brought.details.mobile->national() : brought.details.code.value_or(QString())});
            continue;
        }
        if (row.known) {
            seen.insert(row.known->value());
            addKnown(row, brought, report);
        } else {
            ++report.newMembers;
            report.openingPoints += domain::Points(brought.points);
        }
        m_rows.push_back(std::move(row));
    }
    planLinks(report);
    std::stable_sort(m_sheet.problems.begin(), m_sheet.problems.end(),
                     [](const RowProblem &a, const RowProblem &b) { return a.row < b.row; });
    report.rows = m_sheet.rows;
    report.rejectedRows = std::count_if(m_sheet.problems.begin(), m_sheet.problems.end(),
                                        [](const RowProblem &problem) { return !problem.taken; });
}

std::optional<MemberId> MemberImport::Work::findReferrer(const BroughtBy &brought) const
{
    if (const auto known = m_byCode.constFind(brought.key); known != m_byCode.cend())
        return known->id;
    if (!brought.mobile)
        return std::nullopt;
    const auto known = m_byMobile.constFind(brought.mobile->canonical());
    return known == m_byMobile.cend() ? std::nullopt : std::optional(known->id);
}

void MemberImport::Work::planLinks(ImportReport &report)
{
    std::vector<MemberLinks::Person> people;
    for (const Matched &row : m_rows)
        people.push_back({&m_sheet.members[row.place], row.known});
    const auto remarks = m_links.plan(std::move(people), [this](const BroughtBy &brought) { return findReferrer(brought); }, report);
    m_sheet.problems.insert(m_sheet.problems.end(), remarks.begin(), remarks.end());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].known && !m_rows[i].counted && m_links.changes(i))
            ++report.updatedMembers;
    }
}

void MemberImport::Work::addKnown(Matched &row, const MemberSheet::Row &brought, ImportReport &report)
{
    ++report.matchedMembers;
    if (m_options.known == KnownMembers::Skip)
        return;
    const auto record = m_members.find(*row.known);
    if (!record)
        return;
    row.version = record->version;
    row.consents = record->member.consent == ConsentState::Unknown;
    MemberFill fill = MemberFill::of(record->member.details, brought.details,
                                     m_options.known == KnownMembers::Overwrite ? MemberFill::Rule::Replace
                                                                                : MemberFill::Rule::Empty);
    const bool consents = row.consents && brought.consent != ConsentState::Unknown;
    row.counted = !fill.added.isEmpty() || consents;
    report.updatedMembers += row.counted ? 1 : 0;
    if (!fill.added.isEmpty())
        row.fill = std::move(fill);
    if (brought.points > 0 && !hasAccount(m_connection, *row.known))
        report.openingPoints += domain::Points(brought.points);
}

/// What the row says, else what was asked for all.
std::vector<OpeningLot> MemberImport::Work::lotsOf(const MemberSheet::Row &brought) const
{
    std::vector<OpeningLot> lots = brought.lots;
    qint64 left = brought.points;
    for (const OpeningLot &lot : lots)
        left -= lot.points.value();
    if (left > 0)
        lots.push_back({domain::Points(left), lots.empty() ? m_options.pointsUntil : std::nullopt});
    return lots;
}

std::optional<RowProblem> MemberImport::Work::expired(const MemberSheet::Row &brought) const
{
    const QDate today = m_shop.calendar.localDay(m_now);
    for (const OpeningLot &lot : lotsOf(brought)) {
        if (lot.until && *lot.until < today)
            return RowProblem{brought.row, RowReason::PointsExpired, ImportField::PointsUntil, m_shop.calendar.isoText(*lot.until)};
    }
    return std::nullopt;
}

void MemberImport::Work::writeFill(MemberId id, const Matched &row, BatchId batch)
{
    if (!m_members.update(id, row.fill->details, row.version))
        return;
    storage::ShopRepository(m_connection)
        .audit(m_now, m_options.staff, QStringLiteral("import.fill"),
               QStringLiteral("batch:%1/member:%2").arg(batch.value()).arg(id.value()),
               row.fill->before.isEmpty() ? QString() : domain::compactJson(row.fill->before),
               domain::compactJson(row.fill->added));
}

MemberId MemberImport::Work::writeRow(const Matched &row, BatchId batch)
{
    if (row.known && m_options.known == KnownMembers::Skip)
        return *row.known;
    MemberSheet::Row &brought = m_sheet.members[row.place];
    const QDate today = m_shop.calendar.localDay(m_now);
    if (!brought.details.joinedOn.isValid())
        brought.details.joinedOn = today;
    const MemberId id = row.known ? *row.known : m_members.insert(brought.details, m_now, batch);
    if (row.fill)
        writeFill(id, row, batch);
    if (brought.consent != ConsentState::Unknown && (!row.known || row.consents)) {
        const Instant at = brought.consentOn ? std::min(m_shop.calendar.beginOf(*brought.consentOn), m_now) : m_now;
        m_members.addConsent(id, {brought.consent, QStringLiteral("import"), QString(), at, m_options.staff, batch});
    }
    if (brought.points > 0)
        giveOpeningBalance(m_connection, id, lotsOf(brought), {m_now, today, batch, m_options.staff});
    return id;
}

Result<void> MemberImport::Work::write(BatchId batch, JobControl &control)
{
    std::vector<MemberId> ids;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i % membersBetweenChecks == 0) {
            if (control.isCancelled())
                return fail(ErrorCode::Cancelled);
            const auto written = static_cast<qint64>(i * (importSteps - membersReadShare) / m_rows.size());
            control.setProgress(membersReadShare + written, importSteps);
        }
        ids.push_back(writeRow(m_rows[i], batch));
    }
    m_links.write(ids, batch);
    return {};
}

MemberImport::MemberImport(storage::Database &database, const domain::Clock &clock, domain::ShopProfile shop)
    : m_database(database), m_clock(clock), m_shop(std::move(shop))
{
}

Result<ImportReport> MemberImport::run(const QString &path, const ImportOptions &options, JobControl control)
{
    auto file = CsvFile::open(path, options.text, control);
    if (!file)
        return fail(file.error());
    const auto own = m_database.read([](Connection &connection) -> Result<std::vector<domain::MemberField>> {
        return storage::FieldRepository(connection).fields();
    });
    if (!own)
        return fail(own.error());
    auto reader = MemberReader::create(m_shop, options, (*file)->header(), *own);
    if (!reader)
        return fail(reader.error());
    auto sheet = reader->read(**file, control, [&](qint64 done, qint64 total) {
        control.setProgress(done * membersReadShare / std::max<qint64>(total, 1), importSteps);
    });
    if (!sheet)
        return fail(sheet.error());
    ImportReport report;
    report.kind = ImportKind::Members;
    report.dryRun = options.dryRun;
    report.unusedColumns = unusedColumns(reader->columns(), (*file)->header());
    const auto transaction = [&](Connection &connection) -> Result<void> {
        const Instant now = m_clock.now();
        if (auto fine = checkClock(connection, m_shop.calendar.localDay(now)); !fine)
            return fine;
        Work work(*sheet, connection, m_shop, options, now);
        work.match(report);
        if (options.dryRun || work.isEmpty())
            return {};
        const QByteArray sha256 = (*file)->probe().sha256;
        if (auto alone = checkAlone(connection, report.openingPoints, sha256, now); !alone)
            return alone;
        const storage::LargeCache cache(connection);
        report.batch = ImportRepository(connection).insertBatch(
            {QStringLiteral("import_members"), QFileInfo(path).fileName(),
             QString::fromLatin1(sha256), now, options.staff,
             domain::compactJson(importSummary(report, m_shop.currency))});
        storage::ShopRepository(connection).audit(
            now, options.staff, QStringLiteral("import.members"),
            subjectOf(*report.batch), {}, QFileInfo(path).fileName());
        return work.write(*report.batch, control);
    };
    const Result<void> done = options.dryRun ? m_database.readSnapshot(transaction) : m_database.write(transaction);
    if (!done)
        return fail(done.error());
    report.problems = std::move(sheet->problems);
    return report;
}

} // namespace bashgah::services
