// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/csvreader.h"
#include "services/jobs/jobcontrol.h"
#include "services/sheets/sheetbook.h"

#include <QFile>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

class QTemporaryFile;

namespace bashgah::services {

/// What the user may say about the table when the guess is wrong.
struct CsvChoices
{
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    QString sheet; ///< of a workbook: its name or its number from 1; empty: the likeliest
    bool operator==(const CsvChoices &) const = default;
};

/// An opened table with a header row, first rows at hand: a text file whose encoding and delimiter were
/// found, or one sheet of a workbook (openSheetBook), whose cells stand as text in a temporary file.
class CsvFile final
{
public:
    /// Errors: FileNotFound, BadFile (path, reason key, row or name of the sheet that is not there),
    /// BadEncoding (what is wrong), DiskFull, Cancelled.
    [[nodiscard]] static domain::Result<std::unique_ptr<CsvFile>> open(const QString &path,
                                                                       const CsvChoices &choices = {},
                                                                       const JobControl &control = {});
    Q_DISABLE_COPY_MOVE(CsvFile)
    ~CsvFile();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const TextProbe &probe() const { return m_probe; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] qint64 fileSize() const { return m_file.size(); }
    /// Of a workbook; none: a text file.
    [[nodiscard]] const QList<SheetInfo> &sheets() const { return m_sheets; }
    [[nodiscard]] int sheet() const { return m_sheet; } ///< from 0; -1: a text file
    [[nodiscard]] bool isSheet() const { return m_sheet >= 0; }
    [[nodiscard]] qint64 hiddenRows() const { return m_hiddenRows; } ///< of the sheet; they are read too
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] qint64 headerRow() const { return m_headerRow; } ///< from 1
    /// The first rows below the header, to show what a column holds.
    [[nodiscard]] const QList<QStringList> &sample() const { return m_sample; }

    /// Back to just below the header.
    [[nodiscard]] CsvReader &rows();
    /// Calls `take` with each row below the header that is not blank, and now and then `progress` with
    /// bytes done and bytes there are. Errors: Cancelled, BadFile (path, reason key, row).
    [[nodiscard]] domain::Result<void> readAll(JobControl &control,
                                               const std::function<void(qint64, qint64)> &progress,
                                               const std::function<void(CsvReader &)> &take);

private:
    explicit CsvFile(const QString &path);
    [[nodiscard]] domain::Result<void> look(const CsvChoices &choices, const JobControl &control);
    [[nodiscard]] domain::Result<void> probeTextFile(const CsvChoices &choices);
    [[nodiscard]] domain::Result<void> spoolSheet(SheetBook &book, const CsvChoices &choices, const JobControl &control);
    [[nodiscard]] domain::Result<void> spoolLikely(SheetBook &book, const JobControl &control);
    [[nodiscard]] bool looksLikeTable();
    [[nodiscard]] domain::Result<int> chooseSheet(const QString &wanted) const;
    [[nodiscard]] domain::Result<void> spoolOne(SheetBook &book, int sheet, const JobControl &control);
    [[nodiscard]] domain::Error errorOf(SheetFault fault) const;
    [[nodiscard]] CsvReader newReader(char delimiter);
    [[nodiscard]] char guessDelimiter();
    [[nodiscard]] domain::Result<void> findHeader();
    enum class Cells { Own, Shown }; ///< Shown: with what merged cells above cover
    [[nodiscard]] QList<QStringList> firstRows(char delimiter, int count, Cells cells = Cells::Own);

    QString m_path;
    QFile m_file;
    std::unique_ptr<QTemporaryFile> m_spool; ///< null: a text file, read as it is
    QList<SheetInfo> m_sheets;
    int m_sheet = -1;
    qint64 m_hiddenRows = 0;
    TextProbe m_probe;
    char m_delimiter = ',';
    std::unique_ptr<CsvReader> m_reader;
    QStringList m_header;
    qint64 m_headerRow = 1;
    QList<QStringList> m_sample;
};

} // namespace bashgah::services
