// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/members/mergetypes.h"
#include "services/members/membertypes.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class Banner;

/// Two members side by side: field by field, which of the two values goes on. The arrow keys choose, Enter goes to
/// the next field. Fields in which both say the same are not asked for.
class MergePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MergePanel(AppContext &context, QWidget *parent = nullptr);

    void begin(domain::MemberId kept, domain::MemberId other);
    /// The two that were last begun with.
    [[nodiscard]] std::optional<std::pair<domain::MemberId, domain::MemberId>> compared() const;
    /// The kept and the other one, as they were read.
    struct Versions { qint64 kept = 0; qint64 other = 0; };
    [[nodiscard]] std::optional<Versions> versions() const;
    /// For a choice that was begun in the window before, between the two of those versions.
    void goOnFrom(const Versions &versions);

signals:
    void merged(bashgah::domain::MemberId kept, bashgah::domain::MemberId other);
    void toldApart();
    void cancelled();

private:
    using Take = std::function<void(domain::MemberDetails &, const domain::MemberDetails &)>;
    struct Field
    {
        QString label;
        std::function<QString(const domain::MemberDetails &)> text;
        Take take; ///< copies the field from the second into the first
        QButtonGroup *choice = nullptr;
    };

    void buildButtons();
    void makeFields();
    void makeWordFields();
    void takeOwnFields(); ///< the shop's own, behind the others
    void fillGrid();
    void addRow(Field &field, int row, const domain::MemberDetails &proposed);
    [[nodiscard]] domain::MemberDetails chosen() const;
    void merge();
    void tellApart();
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    Banner *m_banner = nullptr;
    QLabel *m_heads = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_left = nullptr; ///< what would stay behind, and why
    QWidget *m_host = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Field> m_fields;
    size_t m_ownFrom = 0;
    std::optional<services::MemberView> m_kept;
    std::optional<services::MemberView> m_other;
};

} // namespace bashgah::ui
