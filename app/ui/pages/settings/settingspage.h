// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <vector>

class QListWidget;
class QScrollArea;

namespace bashgah::ui {

struct AppContext;
class EmptyState;
class SearchEdit;
class SettingsSection;

/// All settings on one scrolling page, with a list of sections and a search over their words.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();
    /// Argument "section": its id.
    void activate(const QVariantMap &args) override;
    [[nodiscard]] std::vector<PagePlace> places() override;
    void refresh() override;

private:
    void buildSections(AppContext &context);
    void search(const QString &text);
    void goTo(int section);

    SearchEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QScrollArea *m_area = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<SettingsSection *> m_sections;
};

} // namespace bashgah::ui
