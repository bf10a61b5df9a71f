// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWidget>

namespace bashgah::test {

/// A home of the test's own for the program's data and settings.
class StartHome final
{
public:
    StartHome()
    {
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, path().toLocal8Bit());
        QStandardPaths::setTestModeEnabled(true); // Windows does not ask the environment
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// The page of this class that a person sees; null: none.
template <typename P>
P *shownPage()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        for (P *page : window->findChildren<P *>()) {
            if (page->isVisible())
                return page;
        }
    }
    return nullptr;
}

} // namespace bashgah::test
