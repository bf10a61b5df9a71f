// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace bashgah::test {

/// Files to import, gone with the test.
class ImportFiles final
{
public:
    /// Path of a new file with these bytes.
    [[nodiscard]] QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("import-%1.csv").arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace bashgah::test
