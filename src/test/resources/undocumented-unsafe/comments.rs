// undocumented 15
pub fn comments(p: *const u32) {
    let a = unsafe { *p }; // undocumented
    // SAFETY: with empty lines behind it.

    let a = unsafe { *p };
    // A comment of several lines.
    // SAFETY: on its second line.
    // And a third.
    let a = unsafe { *p };
    // SAFETY: above commented-out code.
    // let a = 1;
    let a = unsafe { *p };
    // Safety: in small letters.
    let a = unsafe { *p };
    // The reason. safety: at the end.
    let a = unsafe { *p };
    // SAFETY without a colon.
    let a = unsafe { *p }; // undocumented
    /* SAFETY: in a block comment. */
    let a = unsafe { *p };
    /* SAFETY: in a block comment of two lines.
     */
    let a =
        unsafe { *p };
    /*
     * A block comment with the word on its last line.
     * SAFETY: a reason. */

    let a = unsafe { *p };
    /* SAFETY: before another comment. */ // Another.
    let a = unsafe { *p };
    /* Another. */ /* SAFETY: behind another comment. */
    let a = unsafe { *p }; // undocumented
    // SAFETY: above another comment.
    /* Another. */
    let a = unsafe { *p }; // undocumented
    let b = 1; // SAFETY: behind code.
    let a = unsafe { *p };
    let b = 1; /* SAFETY: behind code. */
    let a = unsafe { *p };
    let b = 1; // SAFETY: behind code.
    let a =
        unsafe { *p };
    let b = 1; // SAFETY: behind code.
    // Another comment.
    let a = unsafe { *p }; // undocumented
    let b = "// SAFETY: in a string";
    let a = unsafe { *p }; // undocumented
    let a = /* SAFETY: on the line of the keyword. */ unsafe { *p }; // undocumented
    /* SAFETY: on the line of the keyword. */ unsafe { *p }; // undocumented
    let a = // SAFETY: behind the beginning of the statement.
        unsafe { *p };
    let a =
        // SAFETY: right above the keyword.
        unsafe { *p };
    // SAFETY: above the statement.
    let a =
        // Another comment.
        unsafe { *p };
    let a = unsafe { *p }; // undocumented, SAFETY: behind the block is too late.
    let b = 1;
    let a = unsafe /* SAFETY: behind the keyword is too late. */ { *p }; // undocumented
    /// ```
    /// // SAFETY: in an example.
    /// ```
    let a = unsafe { *p }; // undocumented
    /// SAFETY: in documentation.
    let a = unsafe { *p };
    /// # Safety
    let a = unsafe { *p }; // undocumented
    // SAFETY: above an attribute.
    #[allow(unused)]
    let a = unsafe { *p };
    #[allow(unused)]
    // SAFETY: below an attribute.
    let a = unsafe { *p };
    // SAFETY: above an attribute of several lines.
    #[allow(
        unused,
    )]
    // Another comment.
    let a = [
        unsafe { *p },
        unsafe { *p },
    ];
    #[allow(unused)]
    // SAFETY: between attributes.
    #[allow(unused)]
    let a = unsafe { *p };
    let b = 1; // SAFETY: behind code above an attribute.
    #[allow(unused)]
    let a = unsafe { *p };
    #[allow(unused)]
    let a = unsafe { *p }; // undocumented
    // SAFETY: above an attribute of a block.
    #[allow(unused)]
    unsafe { *p };
    // ॐ SAFETY: ௵
    let a = unsafe { *p };
    // SAFETY: used up.
    let b = 42;
    let a = unsafe { *p }; // undocumented
    // "unsafe { *p }" in a comment or 'unsafe' in a string is none.
    let b = "unsafe { *p }";
}

pub fn opening(p: *const u32) { // SAFETY: on the line of the function.
    let a = unsafe { *p }; // undocumented
}
