// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/csvreader.h"
#include "services/jobs/jobcontrol.h"

#include <QFile>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

namespace bashgah::services {

/// What the user may say about the text when the guess is wrong.
struct CsvChoices
{
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    bool operator==(const CsvChoices &) const = default;
};

/// An opened text file with a header row: encoding, delimiter and header found, first rows at hand.
class CsvFile final
{
public:
    /// Errors: FileNotFound, BadFile (path, reason key, row),
    /// BadEncoding (what is wrong).
    [[nodiscard]] static domain::Result<std::unique_ptr<CsvFile>> open(const QString &path,
                                                                       const CsvChoices &choices = {});
    Q_DISABLE_COPY_MOVE(CsvFile)
    ~CsvFile() = default;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const TextProbe &probe() const { return m_probe; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
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
    explicit CsvFile(const QString &path) : m_path(path), m_file(path) {}
    [[nodiscard]] domain::Result<void> look(const CsvChoices &choices);
    [[nodiscard]] char guessDelimiter();
    [[nodiscard]] domain::Result<void> findHeader();
    [[nodiscard]] QList<QStringList> firstRows(char delimiter, int count);

    QString m_path;
    QFile m_file;
    TextProbe m_probe;
    char m_delimiter = ',';
    std::unique_ptr<CsvReader> m_reader;
    QStringList m_header;
    qint64 m_headerRow = 1;
    QList<QStringList> m_sample;
};

} // namespace bashgah::services
