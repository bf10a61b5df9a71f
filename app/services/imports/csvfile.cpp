// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csvfile.h"

#include "services/imports/importfields.h"

#include <QFileInfo>

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr int sampleRows = 20;
constexpr int headerSearch = 10;
constexpr qint64 rowsBetweenChecks = 1024;
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

Result<std::unique_ptr<CsvFile>> CsvFile::open(const QString &path, const CsvChoices &choices)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::FileNotFound, {path});
    std::unique_ptr<CsvFile> file(new CsvFile(path));
    if (auto looked = file->look(choices); !looked)
        return fail(looked.error());
    return file;
}

Result<void> CsvFile::look(const CsvChoices &choices)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadFile, {m_path, QStringLiteral("unreadable")}, m_file.errorString());
    auto probe = probeText(m_file, m_path, choices.encoding);
    if (!probe)
        return fail(probe.error());
    m_probe = *probe;
    m_delimiter = choices.delimiter ? *choices.delimiter : guessDelimiter();
    m_reader = std::make_unique<CsvReader>(Utf8Source(m_file, m_probe), m_delimiter, m_path);
    return findHeader();
}

QList<QStringList> CsvFile::firstRows(char delimiter, int count)
{
    CsvReader reader(Utf8Source(m_file, m_probe), delimiter, m_path);
    QList<QStringList> rows;
    while (rows.size() < count && reader.next()) {
        QStringList cells;
        for (int i = 0; i < reader.size(); ++i)
            cells << QString::fromUtf8(reader.field(i));
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
    qsizetype header = -1;
    int most = -1;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), headerSearch); ++i) {
        if (!hasText(rows.at(i)))
            continue;
        const int known = knownColumns(rows.at(i));
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
    for (const QString &cell : rows.at(header))
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
        if (reader.row() % rowsBetweenChecks != 0)
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
