// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csvfile.h"

#include "domain/text/persiantext.h"
#include "services/imports/importfields.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr int sampleRows = 20;
constexpr int headerSearch = 10;
constexpr int fewestKnown = 2; ///< columns that make a heading
constexpr qint64 rowsReadBetweenChecks = 1024;
constexpr char delimiters[] = {',', ';', '\t', '|'};

/// How well rows read with one delimiter look like a table: columns of the commonest width above
/// one, weighted by how many rows have it.
int tableLikeness(const QList<QStringList> &rows)
{
    int best = 0;
    for (const QStringList &row : rows) {
        const auto same = std::count_if(rows.cbegin(), rows.cend(), [&](const QStringList &other) {
            return other.size() == row.size();
        });
        if (row.size() > 1)
            best = std::max(best, static_cast<int>(same * 1000 / rows.size() * 8
                                                   + std::min<qsizetype>(row.size(), 50)));
    }
    return best;
}

int knownColumns(const QStringList &row)
{
    return std::max(guessColumns(ImportKind::Purchases, row).count(),
                    guessColumns(ImportKind::Members, row).count());
}

bool hasText(const QStringList &row)
{
    return std::any_of(row.cbegin(), row.cend(),
                       [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

} // namespace

CsvFile::CsvFile(const QString &path) : m_path(path), m_file(path) {}

CsvFile::~CsvFile() = default;

Result<std::unique_ptr<CsvFile>> CsvFile::open(const QString &path, const CsvChoices &choices, const JobControl &control)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::FileNotFound, {path});
    std::unique_ptr<CsvFile> file(new CsvFile(path));
    if (auto looked = file->look(choices, control); !looked)
        return fail(looked.error());
    return file;
}

Result<void> CsvFile::look(const CsvChoices &choices, const JobControl &control)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadFile, {m_path, QStringLiteral("unreadable")}, m_file.errorString());
    const auto book = openSheetBook(m_file);
    if (!book)
        return fail(errorOf(book.error()));
    const auto ready = *book ? spoolSheet(**book, choices, control) : probeTextFile(choices);
    if (!ready)
        return ready;
    m_reader = std::make_unique<CsvReader>(newReader(m_delimiter));
    return findHeader();
}

Result<void> CsvFile::probeTextFile(const CsvChoices &choices)
{
    m_file.seek(0);
    auto probe = probeText(m_file, m_path, choices.encoding);
    if (!probe)
        return fail(probe.error());
    m_probe = *probe;
    m_delimiter = choices.delimiter ? *choices.delimiter : guessDelimiter();
    return {};
}

domain::Error CsvFile::errorOf(SheetFault fault) const
{
    const QString reason = QLatin1String(fault.reason);
    if (reason == u"cancelled")
        return {ErrorCode::Cancelled, {}, {}, {}};
    if (reason == u"no_room")
        return {ErrorCode::DiskFull, {m_spool ? m_spool->fileName() : m_path}, {}, {}};
    QStringList args{m_path, reason};
    if (fault.row > 0)
        args << QString::number(fault.row);
    return {ErrorCode::BadFile, args, {}, {}};
}

Result<int> CsvFile::chooseSheet(const QString &wanted) const
{
    const QString name = wanted.trimmed();
    for (const auto fits : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (int i = 0; i < m_sheets.size(); ++i) {
            if (domain::tidyText(m_sheets.at(i).name).compare(domain::tidyText(name), fits) == 0)
                return i;
        }
    }
    const int place = domain::digitsToAscii(name).toInt();
    if (place >= 1 && place <= m_sheets.size())
        return place - 1;
    return fail(ErrorCode::BadFile, {m_path, QStringLiteral("no_sheet"), name});
}

Result<void> CsvFile::spoolSheet(SheetBook &book, const CsvChoices &choices, const JobControl &control)
{
    m_sheets = book.sheets();
    m_delimiter = SheetSpool::delimiter;
    if (!choices.sheet.trimmed().isEmpty()) {
        const auto chosen = chooseSheet(choices.sheet);
        return chosen ? spoolOne(book, *chosen, control) : Result<void>(fail(chosen.error()));
    }
    return spoolLikely(book, control);
}

bool CsvFile::looksLikeTable()
{
    const QList<QStringList> rows = firstRows(m_delimiter, headerSearch, Cells::Shown);
    return std::any_of(rows.cbegin(), rows.cend(),
                       [](const QStringList &row) { return knownColumns(row) >= fewestKnown; });
}

/// Without a choice: the first sheet with a heading we know, those that are shown before the hidden;
/// else the first that holds something.
Result<void> CsvFile::spoolLikely(SheetBook &book, const JobControl &control)
{
    int filled = -1;
    Result<void> failed = fail(ErrorCode::BadFile, {m_path, QStringLiteral("no_rows")});
    bool refused = false;
    for (const bool hidden : {false, true}) {
        for (int i = 0; i < m_sheets.size(); ++i) {
            if (m_sheets.at(i).hidden != hidden)
                continue;
            const auto done = spoolOne(book, i, control);
            if (done ? looksLikeTable() : done.error().code != ErrorCode::BadFile)
                return done;
            if (!done && !refused) // another sheet may be right
                failed = done;
            refused = refused || !done;
            if (done && filled < 0 && m_probe.size > 0)
                filled = i;
        }
    }
    return filled >= 0 ? spoolOne(book, filled, control) : failed;
}

Result<void> CsvFile::spoolOne(SheetBook &book, int sheet, const JobControl &control)
{
    m_spool = std::make_unique<QTemporaryFile>();
    if (!m_spool->open())
        return fail(ErrorCode::DiskFull, {m_spool->fileTemplate()}, m_spool->errorString());
    SheetSpool spool(*m_spool, control);
    if (auto read = book.read(sheet, spool); !read)
        return fail(errorOf(read.error()));
    if (!m_spool->flush())
        return fail(ErrorCode::DiskFull, {m_spool->fileName()}, m_spool->errorString());
    m_sheet = sheet;
    m_hiddenRows = spool.hiddenRows();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    m_file.seek(0);
    hash.addData(&m_file);
    if (m_sheets.size() > 1) // another sheet is another import
        hash.addData(m_sheets.at(sheet).name.toUtf8());
    m_probe = {TextEncoding::Utf8, 0, m_spool->size(), hash.result().toHex()};
    return {};
}

CsvReader CsvFile::newReader(char delimiter)
{
    QFile &file = m_spool ? static_cast<QFile &>(*m_spool) : m_file;
    return {Utf8Source(file, m_probe), delimiter, m_path, m_spool ? CoveredCells::Marked : CoveredCells::None};
}

QList<QStringList> CsvFile::firstRows(char delimiter, int count, Cells which)
{
    CsvReader reader = newReader(delimiter);
    QList<QStringList> rows;
    while (rows.size() < count && reader.next()) {
        QStringList cells;
        for (int i = 0; i < reader.size(); ++i)
            cells << QString::fromUtf8(which == Cells::Shown ? reader.shownField(i) : reader.field(i));
        rows << cells;
    }
    return rows;
}

char CsvFile::guessDelimiter()
{
    char best = ',';
    int bestScore = 0;
    for (const char delimiter : delimiters) {
        QList<QStringList> rows = firstRows(delimiter, sampleRows);
        rows.removeIf([](const QStringList &row) { return !hasText(row); });
        const int score = rows.isEmpty() ? 0 : tableLikeness(rows);
        if (score > bestScore) {
            bestScore = score;
            best = delimiter;
        }
    }
    return best;
}

/// The header is the row among the first that names most columns we know (titles and merged cells
/// may stand above it), else the first row with text.
Result<void> CsvFile::findHeader()
{
    const QList<QStringList> rows = firstRows(m_delimiter, headerSearch + sampleRows);
    const QList<QStringList> shown = firstRows(m_delimiter, headerSearch, Cells::Shown);
    qsizetype header = -1;
    int most = -1;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), headerSearch); ++i) {
        if (!hasText(rows.at(i)))
            continue;
        const int known = knownColumns(shown.at(i));
        if (known > most) {
            most = known;
            header = i;
        }
    }
    if (header < 0) {
        CsvReader &reader = *m_reader;
        reader.rewind();
        while (reader.next()) { }
        return fail(reader.error().value_or(
            domain::Error{ErrorCode::BadFile, {m_path, QStringLiteral("no_rows")}, {}, {}}));
    }
    m_headerRow = header + 1;
    // a heading may be merged with one of the row above
    for (const QString &cell : shown.at(header))
        m_header << cell.simplified();
    for (qsizetype i = header + 1; i < rows.size() && m_sample.size() < sampleRows; ++i) {
        if (hasText(rows.at(i)))
            m_sample << rows.at(i);
    }
    return {};
}

Result<void> CsvFile::readAll(JobControl &control, const std::function<void(qint64, qint64)> &progress,
                              const std::function<void(CsvReader &)> &take)
{
    CsvReader &reader = rows();
    while (reader.next()) {
        if (!reader.isBlank())
            take(reader);
        if (reader.row() % rowsReadBetweenChecks != 0)
            continue;
        if (control.isCancelled())
            return fail(ErrorCode::Cancelled);
        progress(reader.position(), m_probe.size);
    }
    return reader.error() ? Result<void>(fail(*reader.error())) : Result<void>();
}

CsvReader &CsvFile::rows()
{
    m_reader->rewind();
    while (m_reader->row() < m_headerRow && m_reader->next()) { }
    return *m_reader;
}

} // namespace bashgah::services
