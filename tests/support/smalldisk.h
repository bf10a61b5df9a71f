// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace bashgah::test {

/// A disk of its own with so much room ("64k"); only root on Linux can make one.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &size)
    {
        m_mounted = m_folder.isValid() && !QStandardPaths::findExecutable(QStringLiteral("mount")).isEmpty()
            && mount({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                      QStringLiteral("size=") + size, QStringLiteral("tmpfs"), path()});
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), path()}); // a file may be open yet
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// From now on nobody writes to it, not even root.
    [[nodiscard]] bool makeReadOnly() const
    {
        return m_mounted && mount({QStringLiteral("-o"), QStringLiteral("remount,ro"), path()});
    }

private:
    [[nodiscard]] static bool mount(const QStringList &words)
    {
        return QProcess::execute(QStringLiteral("mount"), words) == 0;
    }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace bashgah::test
