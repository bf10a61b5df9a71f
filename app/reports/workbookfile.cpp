// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbookfile.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <utility>

namespace bashgah::reports {

using domain::Error;
using domain::ErrorCode;

namespace {

constexpr qint64 leastRoom = 1 << 20; ///< bytes; with less a workbook may not fit

bool isOfTheFile(lxw_error error)
{
    return error == LXW_NO_ERROR || (error >= LXW_ERROR_CREATING_XLSX_FILE && error <= LXW_ERROR_ZIP_CLOSE);
}

Error failure(lxw_error error)
{
    const QString detail = QString::fromLatin1(lxw_strerror(error));
    if (!isOfTheFile(error))
        return {ErrorCode::Internal, {}, detail, {}};
    const QStorageInfo disk(QDir::tempPath());
    const bool full = disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < leastRoom;
    return {full ? ErrorCode::DiskFull : ErrorCode::ReadOnly, {QDir::tempPath()}, detail, {}};
}

} // namespace

WorkbookFile::WorkbookFile()
    : m_path(m_folder.filePath(QStringLiteral("book.xlsx"))),
      // The library opens files by char*. On Windows that is the code page of the process: UTF-8 by our manifest
      // from Windows 10 1903 on, so that any user's name may stand in the path; before, only names of the system's
      // code page, others are told as ReadOnly.
      m_folderName(QFile::encodeName(m_folder.path()))
{
    lxw_workbook_options options{};
    options.tmpdir = m_folderName.data(); // its own pieces as well: else they may go where there is no room
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
}

WorkbookFile::~WorkbookFile()
{
    if (m_book)
        static_cast<void>(workbook_close(m_book));
}

domain::Result<QByteArray> WorkbookFile::close()
{
    if (!m_book)
        return domain::fail(ErrorCode::Internal, {}, QStringLiteral("no workbook"));
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    QFile file(m_path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return domain::fail(failure(error));
    return file.readAll();
}

} // namespace bashgah::reports
